// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { GetNonceResponseBody } from './get-nonce-response-body.js';

/** What `getNonce` gives. */
export interface GetNonceResponse extends ResponseMetadata {
  object: GetNonceResponseBody;
}
