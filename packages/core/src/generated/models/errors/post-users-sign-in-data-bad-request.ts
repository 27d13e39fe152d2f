// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { PostUsersSignInDataBadRequestData } from './post-users-sign-in-data-bad-request-data.js';

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
export class PostUsersSignInDataBadRequest extends SDKError<PostUsersSignInDataBadRequestData> {
  override get name(): string {
    return 'PostUsersSignInDataBadRequest';
  }
}
