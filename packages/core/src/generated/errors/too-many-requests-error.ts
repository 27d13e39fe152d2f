// Generated from the OpenAPI description: edit that and regenerate.
import { type ResultHeader, SDKError } from '../../runtime/index.js';
import type { TooManyRequests } from '../components/too-many-requests.js';

/** Too Many Requests - Wait before the next request. */
export class TooManyRequestsError extends SDKError<TooManyRequests> {
  override get name(): string {
    return 'TooManyRequestsError';
  }

  /** @internal */
  static readonly declaredHeaders: readonly ResultHeader[] = [
    {
      name: 'retry-after',
      field: 'retryAfter',
      form: 'string',
    },
  ];

  /** How long to wait, in seconds, or until when (RFC 9110, section 10.2.3); may be absent */
  declare readonly retryAfter?: string;
}
