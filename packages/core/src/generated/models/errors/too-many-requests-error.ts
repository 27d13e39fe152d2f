// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { TooManyRequests } from '../components/too-many-requests.js';

/** Too Many Requests - Wait before the next request. */
export class TooManyRequestsError extends SDKError<TooManyRequests> {
  override get name(): string {
    return 'TooManyRequestsError';
  }
}
