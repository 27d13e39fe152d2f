// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { ErrorDetail } from '../../components/error-detail.js';

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
export class GetTokenDetailsBadRequest extends SDKError<GetTokenDetailsBadRequestData> {
  override get name(): string {
    return 'GetTokenDetailsBadRequest';
  }
}

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
export class GetTokenDetailsUnauthorized extends SDKError<GetTokenDetailsUnauthorizedData> {
  override get name(): string {
    return 'GetTokenDetailsUnauthorized';
  }
}

export interface GetTokenDetailsBadRequestData {
  errors?: ErrorDetail[];
}

export interface GetTokenDetailsUnauthorizedData {
  errors?: ErrorDetail[];
}
