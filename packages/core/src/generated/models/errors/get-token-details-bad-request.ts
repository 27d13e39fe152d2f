// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { GetTokenDetailsBadRequestData } from './get-token-details-bad-request-data.js';

export class GetTokenDetailsBadRequest extends SDKError<GetTokenDetailsBadRequestData> {
  override get name(): string {
    return 'GetTokenDetailsBadRequest';
  }
}
