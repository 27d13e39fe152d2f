// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { GetTransientTokenOkResponseBody } from './get-transient-token-ok-response-body.js';

/** What `getTransientToken` gives. */
export interface GetTransientTokenResponse extends ResponseMetadata {
  object: GetTransientTokenOkResponseBody;
}
