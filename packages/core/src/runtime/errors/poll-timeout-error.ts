import type { Attempt } from '../attempt.js';
import { RequestError } from './request-error.js';

/** The result did not come in time: `maxWaitMs` was over, or it has expired. */
export class PollTimeoutError extends RequestError {
  override get name(): string {
    return 'PollTimeoutError';
  }

  /** Whether what was waited for has expired: start again. Otherwise `maxWaitMs` is over. */
  readonly expired: boolean;

  constructor(attempt: Attempt, expired: boolean, maxWaitMs: number) {
    const detail = expired ? 'start again' : 'raise maxWaitMs to wait longer';
    super(attempt, expired ? 'it has expired, waiting for' : `not within ${maxWaitMs} ms:`, detail);
    this.expired = expired;
  }
}
