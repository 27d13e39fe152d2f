import type { RequestBody } from '../operation.js';
import { form } from '../parameters/query.js';
import { partsOf, textOf } from '../parameters/value.js';
import { encode } from '../shape/encode.js';
import type { Shape } from '../shape/shape.js';

/**
 * A body of the type `application/x-www-form-urlencoded` without encodings of its own: lists repeat their name, and
 * objects are JSON. Absent when there is no value.
 */
export function plainFormBody(
  value: object | undefined,
  shape?: Shape,
  property: (name: string, value: unknown) => string | undefined = plainProperty,
): RequestBody | undefined {
  if (value === undefined) return undefined;
  const secrets: unknown[] = [];
  const content = Object.entries(encode(value, shape, secrets) as object)
    .map(([name, field]) => property(name, field))
    .filter((pair) => pair !== undefined)
    .join('&');
  return { contentType: 'application/x-www-form-urlencoded', content, secrets };
}

/** A property as it is encoded where nothing else is said. */
export function plainProperty(name: string, value: unknown): string | undefined {
  return form(name, partsOf(value).kind === 'fields' ? textOf(value) : value);
}
