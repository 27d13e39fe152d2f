import type { RequestBody } from '../operation.js';
import { typeOfBytes, type Bytes } from './bytes.js';

/** A body of bytes; absent when there is no value. `contentType` may be a range or a list, from which the value chooses. */
export function binaryBody(
  value: Bytes | undefined,
  contentType = 'application/octet-stream',
): RequestBody | undefined {
  return value === undefined ? undefined : { contentType: typeOfBytes(value, contentType), content: value };
}
