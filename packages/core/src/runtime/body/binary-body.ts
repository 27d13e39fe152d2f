import type { RequestBody } from '../operation.js';

/** Bytes that can be sent again if need be, which a stream could not. */
export type Bytes = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | string;

/** A body of bytes; absent when there is no value. */
export function binaryBody(
  value: Bytes | undefined,
  contentType = 'application/octet-stream',
): RequestBody | undefined {
  return value === undefined ? undefined : { contentType, content: value };
}
