// Generated from the OpenAPI description: edit that and regenerate.
import { type Operation, type RequestOptions, json, plainFormBody } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { PostUsersSignInDataRequestBody } from '../models/operations/post-users-sign-in-data-request-body.js';
import type { PostUsersSignInDataResponse } from '../models/operations/post-users-sign-in-data-response.js';
import type { PlexAPIOptions } from '../options.js';
import { postUsersSignInDataRequestBodyShape } from '../shapes/post-users-sign-in-data-request-body.js';
import { postUsersSignInDataUserPlexAccountShape } from '../shapes/post-users-sign-in-data-user-plex-account.js';

const operation: Operation<PostUsersSignInDataResponse, PlexAPIOptions> = {
  id: 'post-users-sign-in-data',
  name: 'postUsersSignInData',
  method: 'POST',
  path: '/users/signin',
  server: () => 'https://plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 201,
      contentType: 'application/json',
      field: 'userPlexAccount',
      decode: /* @__PURE__ */ json(postUsersSignInDataUserPlexAccountShape),
    },
  ],
  contract: () => import('../contracts/post-users-sign-in-data.js'),
};

/**
 * Get User Sign In Data
 *
 * Sign in user with username and password and return user data with Plex authentication token
 *
 * `POST /users/signin`
 *
 * @param xPlexClientIdentifier - The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device)
 * @param requestBody - Login credentials
 * @throws {@link errors.PostUsersSignInDataBadRequest} as the API declares.
 * @throws {@link errors.PostUsersSignInDataUnauthorized} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} where there is none.
 */
export function postUsersSignInData(
  core: PlexAPICore,
  xPlexClientIdentifier?: string,
  requestBody?: PostUsersSignInDataRequestBody,
  options?: RequestOptions,
): Promise<PostUsersSignInDataResponse> {
  return core.call(
    operation,
    () => ({
      headers: {
        'x-plex-client-identifier': xPlexClientIdentifier,
      },
      body: plainFormBody(requestBody, postUsersSignInDataRequestBodyShape),
    }),
    options,
  );
}
