import type { Attempt } from '../attempt.js';
import { RequestError } from './request-error.js';

/** The call can't be sent as it is: the message says what to change. Nothing was sent. */
export class InvalidRequestError extends RequestError {
  override get name(): string {
    return 'InvalidRequestError';
  }

  constructor(attempt: Attempt, detail: string) {
    super(attempt, 'cannot send', detail);
  }
}
