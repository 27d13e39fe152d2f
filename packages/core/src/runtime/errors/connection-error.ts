import type { Attempt } from '../attempt.js';
import { RequestError } from './request-error.js';

/** The server was not reached, or the connection broke before the end of the response. */
export class ConnectionError extends RequestError {
  override get name(): string {
    return 'ConnectionError';
  }

  /** The code of the platform, such as `ECONNREFUSED`, when it gives one. */
  readonly code: string | undefined;

  constructor(attempt: Attempt, cause: unknown) {
    // The message of fetch is only "fetch failed"; its cause has the details.
    const { message, code } = Object((cause as Error | undefined)?.cause ?? cause) as {
      message?: unknown;
      code?: unknown;
    };
    const known = typeof code === 'string' && /^\w{1,50}$/.test(code) ? code : undefined;
    const what = attempt.answer ? 'the connection broke within the body from' : 'no response from';
    super(attempt, what, typeof message === 'string' && message ? message : known, cause);
    this.code = known;
  }
}
