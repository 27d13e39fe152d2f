// Generated from the OpenAPI description: edit that and regenerate.
import { type Operation, type RequestOptions, type ResponseMetadata, jsonBody } from '../../runtime/index.js';
import type { PublicKey } from '../components/public-key.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';
import { accessToken } from '../security.js';

/** What `registerKey` gives. */
export type RegisterKeyResponse = ResponseMetadata;

export interface RegisterKeyRequestBody {
  /** A public key for Ed25519 signatures, as JSON Web Key (RFC 8037) */
  jwk: PublicKey;
}

const operation: Operation<RegisterKeyResponse, PlexAPIOptions> = {
  id: 'registerKey',
  name: 'registerKey',
  method: 'POST',
  path: '/auth/jwk',
  server: () => 'https://clients.plex.tv/api/v2',
  security: accessToken,
  accept: 'application/json',
  outcomes: [{ status: '2XX' }],
  contract: () => import('../contracts/register-key.js'),
};

/**
 * Register a Key
 *
 * Register the public key of the device for the account of the token. A device without a token registers its key with a PIN instead.
 *
 * `POST /auth/jwk`
 *
 * @param requestBody - The key of the device
 * @throws {@link errors.BadRequestError} if the server responds with this error.
 * @throws {@link errors.RegisterKeyUnauthorized} if the server responds with this error.
 * @throws {@link errors.KeyRefusedError} if the server responds with this error.
 * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
 * @throws {@link errors.TokenExpiredError} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function registerKey(
  core: PlexAPICore,
  requestBody: RegisterKeyRequestBody,
  options?: RequestOptions,
): Promise<RegisterKeyResponse> {
  return core.call(
    operation,
    () => ({
      body: jsonBody(requestBody),
    }),
    options,
  );
}
