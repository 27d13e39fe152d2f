// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { ExchangeTokenResponseBody } from './exchange-token-response-body.js';

/** What `exchangeToken` gives. */
export interface ExchangeTokenResponse extends ResponseMetadata {
  object: ExchangeTokenResponseBody;
}
