// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { GetTokenDetailsUnauthorizedData } from './get-token-details-unauthorized-data.js';

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
export class GetTokenDetailsUnauthorized extends SDKError<GetTokenDetailsUnauthorizedData> {
  override get name(): string {
    return 'GetTokenDetailsUnauthorized';
  }
}
