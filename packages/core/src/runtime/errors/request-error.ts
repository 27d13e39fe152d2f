import type { Attempt } from '../attempt.js';
import { harmless, redact, secretsOf } from '../redact.js';

/** The base class of every error of a call. Its message and its fields hold no secret. */
export class RequestError extends Error {
  override get name(): string {
    return 'RequestError';
  }

  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  /** The URL, with `[redacted]` in place of secrets. */
  readonly url: string;

  constructor(attempt: Attempt, what: string, detail = '', cause?: unknown) {
    const { operation, url } = attempt.request;
    const secrets = secretsOf(attempt);
    const shownURL = redact(url, secrets);
    super(
      redact(
        `${operation.name}: ${what} ${operation.method} ${shownURL}${detail && ': '}${redact(detail, secrets)}`,
        [],
      ),
      cause !== undefined && harmless(cause, secrets) ? { cause } : {},
    );
    this.operation = operation.id;
    this.method = operation.method;
    this.url = shownURL;
  }
}
