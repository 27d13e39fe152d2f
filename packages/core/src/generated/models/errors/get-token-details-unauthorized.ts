// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { GetTokenDetailsUnauthorizedData } from './get-token-details-unauthorized-data.js';

export class GetTokenDetailsUnauthorized extends SDKError<GetTokenDetailsUnauthorizedData> {
  override get name(): string {
    return 'GetTokenDetailsUnauthorized';
  }
}
