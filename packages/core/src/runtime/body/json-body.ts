import { jsonOf } from '../exact/json-of.js';
import type { RequestBody } from '../operation.js';
import { encode } from '../shape/encode.js';
import type { Shape } from '../shape/shape.js';

/** A JSON body ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)); absent when there is no value. */
export function jsonBody(value: unknown, shape?: Shape, contentType = 'application/json'): RequestBody | undefined {
  if (value === undefined) return undefined;
  const secrets: unknown[] = [];
  return { contentType, content: jsonOf(encode(value, shape, secrets)), secrets };
}
