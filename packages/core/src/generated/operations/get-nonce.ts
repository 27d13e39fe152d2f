// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type ResponseMetadata,
  type Shape,
  concealed,
  json,
} from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';

/** What `getNonce` gives. */
export interface GetNonceResponse extends ResponseMetadata {
  object: GetNonceResponseBody;
}

export interface GetNonceResponseBody {
  /** The nonce */
  nonce: string;
}

export const getNonceResponseBodyShape: Shape = /* @__PURE__ */ concealed(['nonce']);

const operation: Operation<GetNonceResponse, PlexAPIOptions> = {
  id: 'getNonce',
  name: 'getNonce',
  method: 'GET',
  path: '/auth/nonce',
  server: () => 'https://clients.plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'object',
      decode: /* @__PURE__ */ json(getNonceResponseBodyShape),
    },
  ],
  contract: () => import('../contracts/get-nonce.js'),
};

/**
 * Get a Nonce
 *
 * Get a nonce for the claims of one JWT that the device signs. It is valid for five minutes.
 *
 * `GET /auth/nonce`
 *
 * @throws {@link errors.BadRequestError} if the server responds with this error.
 * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function getNonce(core: PlexAPICore, options?: RequestOptions): Promise<GetNonceResponse> {
  return core.call(operation, undefined, options);
}
