// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { PostUsersSignInDataUserPlexAccount } from './post-users-sign-in-data-user-plex-account.js';

/** What `postUsersSignInData` gives. */
export interface PostUsersSignInDataResponse extends ResponseMetadata {
  userPlexAccount: PostUsersSignInDataUserPlexAccount;
}
