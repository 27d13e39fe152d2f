import type { RequestBody } from '../operation.js';
import { isAbsent, textOf } from '../parameters/value.js';
import { encode } from '../shape/encode.js';
import type { Shape } from '../shape/shape.js';
import type { Encoding } from './encoding.js';

/**
 * A body of the type `multipart/form-data` ([RFC 7578](https://www.rfc-editor.org/rfc/rfc7578)); absent when there is
 * no value. Files are `Blob`, `File`, `Uint8Array` or `ArrayBuffer`; lists repeat their name; objects are JSON.
 */
export function multipartBody(
  value: object | undefined,
  shape?: Shape,
  encoding: Encoding = {},
): RequestBody | undefined {
  if (value === undefined) return undefined;
  const secrets: unknown[] = [];
  const content = new FormData();
  for (const [name, field] of Object.entries(encode(value, shape, secrets) as object)) {
    for (const item of Array.isArray(field) ? (field as unknown[]) : [field]) {
      if (!isAbsent(item)) content.append(name, part(item, encoding[name]?.contentType) as Blob);
    }
  }
  return { content, secrets };
}

/** A part of its own media type has to be a file: form data has no other way to say it. */
function part(value: unknown, contentType?: string): Blob | string {
  if (value instanceof Blob) {
    if (contentType === undefined || value.type === contentType) return value;
    return value instanceof File
      ? new File([value], value.name, { type: contentType })
      : new Blob([value], { type: contentType });
  }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return new Blob([value as ArrayBuffer], { type: contentType ?? 'application/octet-stream' });
  }
  const isObject = typeof value === 'object' && !(value instanceof Date);
  const type = contentType ?? (isObject ? 'application/json' : undefined);
  return type === undefined ? textOf(value) : new Blob([textOf(value)], { type });
}
