import type { RequestBody } from '../operation.js';
import { deepObject } from '../parameters/deep-object.js';
import { form, pipeDelimited, spaceDelimited } from '../parameters/query.js';
import { partsOf, textOf } from '../parameters/value.js';
import { encode } from '../shape/encode.js';
import type { Shape } from '../shape/shape.js';
import type { Encoding, PropertyEncoding } from './encoding.js';

/**
 * A body of the type `application/x-www-form-urlencoded`; absent when there is no value. Without an encoding of their
 * own, lists repeat their name and objects are JSON.
 */
export function formBody(value: object | undefined, shape?: Shape, encoding: Encoding = {}): RequestBody | undefined {
  if (value === undefined) return undefined;
  const secrets: unknown[] = [];
  const content = Object.entries(encode(value, shape, secrets) as object)
    .map(([name, field]) => property(name, field, encoding[name] ?? {}))
    .filter((pair) => pair !== undefined)
    .join('&');
  return { contentType: 'application/x-www-form-urlencoded', content, secrets };
}

function property(name: string, value: unknown, encoding: PropertyEncoding): string | undefined {
  const { style = 'form', explode = style === 'form', allowReserved = false } = encoding;
  const isDefault = encoding.style === undefined && encoding.explode === undefined;
  switch (style) {
    case 'form':
      return form(name, isDefault && partsOf(value).kind === 'fields' ? textOf(value) : value, explode, allowReserved);
    case 'spaceDelimited':
      return spaceDelimited(name, value, explode, allowReserved);
    case 'pipeDelimited':
      return pipeDelimited(name, value, explode, allowReserved);
    case 'deepObject':
      return deepObject(name, value, allowReserved);
  }
}
