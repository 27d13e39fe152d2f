// Generated from the OpenAPI description: edit that and regenerate.
import type { ResponseMetadata } from '../../../runtime/index.js';
import type { UserPlexAccount } from '../components/user-plex-account.js';

/** What `getTokenDetails` gives. */
export interface GetTokenDetailsResponse extends ResponseMetadata {
  userPlexAccount: UserPlexAccount;
}
