// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { PostUsersSignInDataUnauthorizedData } from './post-users-sign-in-data-unauthorized-data.js';

export class PostUsersSignInDataUnauthorized extends SDKError<PostUsersSignInDataUnauthorizedData> {
  override get name(): string {
    return 'PostUsersSignInDataUnauthorized';
  }
}
