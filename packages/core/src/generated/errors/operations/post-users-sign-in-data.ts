// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { ErrorDetail } from '../../components/error-detail.js';

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
export class PostUsersSignInDataBadRequest extends SDKError<PostUsersSignInDataBadRequestData> {
  override get name(): string {
    return 'PostUsersSignInDataBadRequest';
  }
}

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
export class PostUsersSignInDataUnauthorized extends SDKError<PostUsersSignInDataUnauthorizedData> {
  override get name(): string {
    return 'PostUsersSignInDataUnauthorized';
  }
}

export interface PostUsersSignInDataBadRequestData {
  errors?: ErrorDetail[];
}

export interface PostUsersSignInDataUnauthorizedData {
  errors?: ErrorDetail[];
}
