import type { Attempt } from '../attempt.js';
import { RequestError } from './request-error.js';

/** An attempt took longer than `timeoutMs`. */
export class TimeoutError extends RequestError {
  override get name(): string {
    return 'TimeoutError';
  }

  /** The time that was given, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * What was missing when time was up: the `request` itself (a credential function or hook took too long), the
   * response's `headers`, or the rest of its `body`.
   */
  readonly phase: 'request' | 'headers' | 'body';

  constructor(attempt: Attempt, timeoutMs: number) {
    const phase = attempt.answer ? 'body' : attempt.message ? 'headers' : 'request';
    const what = { request: 'no request made', headers: 'no response', body: 'no complete body' }[phase];
    super(attempt, `${what} within ${timeoutMs} ms for`);
    this.timeoutMs = timeoutMs;
    this.phase = phase;
  }
}
