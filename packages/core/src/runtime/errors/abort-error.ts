import type { Attempt } from '../attempt.js';
import { RequestError } from './request-error.js';

/** The caller's `signal` ended the call; `cause` is the reason that the signal gives, unless it holds a secret. */
export class AbortError extends RequestError {
  override get name(): string {
    return 'AbortError';
  }

  constructor(attempt: Attempt, reason: unknown) {
    super(attempt, 'aborted by the caller', '', reason);
  }
}
