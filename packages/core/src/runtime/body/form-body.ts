import type { RequestBody } from '../operation.js';
import { deepObject } from '../parameters/deep-object.js';
import { delimited } from '../parameters/query.js';
import type { Shape } from '../shape/shape.js';
import type { Encoding, PropertyEncoding } from './encoding.js';
import { plainFormBody, plainProperty } from './plain-form-body.js';

/** As {@link plainFormBody}, with properties that are encoded in a way of their own. */
export function formBody(value: object | undefined, shape?: Shape, encoding: Encoding = {}): RequestBody | undefined {
  return plainFormBody(value, shape, (name, field) => property(name, field, encoding[name] ?? {}));
}

const DELIMITERS = { form: ',', spaceDelimited: '%20', pipeDelimited: '%7C' } as const;

/** A property as its encoding says: pairs of names and values, percent-encoded. */
export function property(name: string, value: unknown, encoding: PropertyEncoding): string | undefined {
  const { style = 'form', explode = style === 'form', allowReserved = false } = encoding;
  if (encoding.style === undefined && encoding.explode === undefined && !allowReserved)
    return plainProperty(name, value);
  if (style === 'deepObject') return deepObject(name, value, allowReserved);
  return delimited(name, value, explode, allowReserved, DELIMITERS[style]);
}
