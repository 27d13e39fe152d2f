// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type RequestParts,
  callNamed,
  json,
  plainFormBody,
} from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { PostUsersSignInDataRequestBody } from '../models/operations/post-users-sign-in-data-request-body.js';
import type { PostUsersSignInDataRequest } from '../models/operations/post-users-sign-in-data-request.js';
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

const _names = ['xPlexClientIdentifier', 'requestBody'] as const;

function _parts(request: PostUsersSignInDataRequest): RequestParts {
  return {
    headers: {
      'x-plex-client-identifier': request.xPlexClientIdentifier,
    },
    body: plainFormBody(request.requestBody, postUsersSignInDataRequestBodyShape),
  };
}

/**
 * Get User Sign In Data
 *
 * Sign in user with username and password and return user data with Plex authentication token
 *
 * `POST /users/signin`
 *
 * @throws {@link errors.PostUsersSignInDataBadRequest} as the API declares.
 * @throws {@link errors.PostUsersSignInDataUnauthorized} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
 */
export function postUsersSignInData(
  core: PlexAPICore,
  request: PostUsersSignInDataRequest,
  options?: RequestOptions,
): Promise<PostUsersSignInDataResponse>;
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
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
 */
export function postUsersSignInData(
  core: PlexAPICore,
  xPlexClientIdentifier?: string,
  requestBody?: PostUsersSignInDataRequestBody,
  options?: RequestOptions,
): Promise<PostUsersSignInDataResponse>;
export function postUsersSignInData(core: PlexAPICore, ..._given: unknown[]): Promise<PostUsersSignInDataResponse> {
  return callNamed(core, operation, _names, _parts, _given);
}
