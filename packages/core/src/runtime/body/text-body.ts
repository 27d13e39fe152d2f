import type { RequestBody } from '../operation.js';
import { isAbsent, textOf } from '../parameters/value.js';

/** A body that is text; absent when there is no value. */
export function textBody(value: unknown, contentType = 'text/plain'): RequestBody | undefined {
  return isAbsent(value) ? undefined : { contentType, content: textOf(value) };
}
