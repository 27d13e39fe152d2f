// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type ResponseMetadata,
  type Shape,
  concealed,
  form,
  json,
  object,
  query,
  renamed,
} from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';
import { accessToken } from '../security.js';

/** What `getTransientToken` gives. */
export interface GetTransientTokenResponse extends ResponseMetadata {
  object: GetTransientTokenOkResponseBody;
}

export interface GetTransientTokenOkResponseBody {
  mediaContainer: GetTransientTokenMediaContainer;
}

export interface GetTransientTokenMediaContainer {
  /** The number of elements in the container */
  size?: number;
  /** The transient token */
  token: string;
}

export const Scope = {
  All: 'all',
} as const;

export type Scope = (typeof Scope)[keyof typeof Scope];

export const GetTransientTokenQueryParamType = {
  Delegation: 'delegation',
} as const;

export type GetTransientTokenQueryParamType =
  (typeof GetTransientTokenQueryParamType)[keyof typeof GetTransientTokenQueryParamType];

export const getTransientTokenMediaContainerShape: Shape = /* @__PURE__ */ concealed(['token']);

export const getTransientTokenOkResponseBodyShape: Shape = /* @__PURE__ */ renamed(
  { MediaContainer: 'mediaContainer' },
  /* @__PURE__ */ object({
    MediaContainer: getTransientTokenMediaContainerShape,
  }),
);

const operation: Operation<GetTransientTokenResponse, PlexAPIOptions> = {
  id: 'getTransientToken',
  name: 'getTransientToken',
  method: 'GET',
  path: '/security/token',
  security: accessToken,
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'object',
      decode: /* @__PURE__ */ json(getTransientTokenOkResponseBodyShape),
    },
  ],
  contract: () => import('../contracts/get-transient-token.js'),
};

/**
 * Get a Transient Token.
 *
 * This endpoint provides the caller with a temporary token with the same access level as the caller's token. These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.
 *
 * `GET /security/token`
 *
 * @param type - `delegation` - This is the only supported `type` parameter.
 * @param scope - `all` - This is the only supported `scope` parameter.
 * @throws {@link errors.GetTransientTokenResponseBody} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function getTransientToken(
  core: PlexAPICore,
  type: GetTransientTokenQueryParamType,
  scope: Scope,
  options?: RequestOptions,
): Promise<GetTransientTokenResponse> {
  return core.call(
    operation,
    () => ({
      target: '/security/token' + query(form('type', type), form('scope', scope)),
    }),
    options,
  );
}
