// Generated from the OpenAPI description: edit that and regenerate.
import { type Operation, type RequestOptions, type ResponseMetadata, json } from '../../runtime/index.js';
import { type UserPlexAccount, userPlexAccountShape } from '../components/user-plex-account.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';
import { accessToken } from '../security.js';

/** What `getTokenDetails` gives. */
export interface GetTokenDetailsResponse extends ResponseMetadata {
  userPlexAccount: UserPlexAccount;
}

const operation: Operation<GetTokenDetailsResponse, PlexAPIOptions> = {
  id: 'getTokenDetails',
  name: 'getTokenDetails',
  method: 'GET',
  path: '/user',
  server: () => 'https://plex.tv/api/v2',
  security: accessToken,
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'userPlexAccount',
      decode: /* @__PURE__ */ json(userPlexAccountShape),
    },
  ],
  contract: () => import('../contracts/get-token-details.js'),
};

/**
 * Get Token Details
 *
 * Get the User data from the provided X-Plex-Token
 *
 * `GET /user`
 *
 * @throws {@link errors.GetTokenDetailsBadRequest} if the server responds with this error.
 * @throws {@link errors.GetTokenDetailsUnauthorized} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function getTokenDetails(core: PlexAPICore, options?: RequestOptions): Promise<GetTokenDetailsResponse> {
  return core.call(operation, undefined, options);
}
