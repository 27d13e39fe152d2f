import type { Attempt } from '../attempt.js';
import { RequestError } from './request-error.js';

/** The body of a response is longer than `maxResponseBytes` allows. */
export class ResponseTooLargeError extends RequestError {
  override get name(): string {
    return 'ResponseTooLargeError';
  }

  /** The limit, in bytes after decompression. */
  readonly maxResponseBytes: number;

  constructor(attempt: Attempt) {
    const { maxResponseBytes } = attempt;
    const detail = `it has more than ${maxResponseBytes} bytes; raise maxResponseBytes if that is right`;
    super(attempt, 'too long a body from', detail);
    this.maxResponseBytes = maxResponseBytes;
  }
}
