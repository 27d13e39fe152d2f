// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { GetTokenDetailsBadRequestData } from './get-token-details-bad-request-data.js';

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
export class GetTokenDetailsBadRequest extends SDKError<GetTokenDetailsBadRequestData> {
  override get name(): string {
    return 'GetTokenDetailsBadRequest';
  }
}
