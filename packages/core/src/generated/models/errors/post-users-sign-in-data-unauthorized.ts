// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { PostUsersSignInDataUnauthorizedData } from './post-users-sign-in-data-unauthorized-data.js';

/** Unauthorized - Returned if the X-Plex-Token is missing from the header or query. */
export class PostUsersSignInDataUnauthorized extends SDKError<PostUsersSignInDataUnauthorizedData> {
  override get name(): string {
    return 'PostUsersSignInDataUnauthorized';
  }
}
