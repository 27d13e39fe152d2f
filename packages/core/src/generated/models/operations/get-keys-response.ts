// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { GetKeysResponseBody } from './get-keys-response-body.js';

/** What `getKeys` gives. */
export interface GetKeysResponse extends ResponseMetadata {
  object: GetKeysResponseBody;
}
