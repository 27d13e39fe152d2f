// Generated from the OpenAPI description: edit that and regenerate.
import { type Operation, type RequestOptions, type ResponseMetadata, json } from '../../runtime/index.js';
import type { PublicKey } from '../components/public-key.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';

/** What `getKeys` gives. */
export interface GetKeysResponse extends ResponseMetadata {
  object: GetKeysResponseBody;
}

export interface GetKeysResponseBody {
  /** The keys */
  keys: PublicKey[];
}

const operation: Operation<GetKeysResponse, PlexAPIOptions> = {
  id: 'getKeys',
  name: 'getKeys',
  method: 'GET',
  path: '/auth/keys',
  server: () => 'https://clients.plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'object',
      decode: /* @__PURE__ */ json(),
    },
  ],
  contract: () => import('../contracts/get-keys.js'),
};

/**
 * Get the Public Keys
 *
 * Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.
 *
 * `GET /auth/keys`
 *
 * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function getKeys(core: PlexAPICore, options?: RequestOptions): Promise<GetKeysResponse> {
  return core.call(operation, undefined, options);
}
