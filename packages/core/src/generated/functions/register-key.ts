// Generated from the OpenAPI description: edit that and regenerate.
import { type Operation, type RequestOptions, jsonBody } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { RegisterKeyRequestBody } from '../models/operations/register-key-request-body.js';
import type { RegisterKeyResponse } from '../models/operations/register-key-response.js';
import type { PlexAPIOptions } from '../options.js';
import { accessToken } from '../security.js';

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
 * @throws {@link errors.BadRequestError} as the API declares.
 * @throws {@link errors.RegisterKeyUnauthorized} as the API declares.
 * @throws {@link errors.KeyRefusedError} as the API declares.
 * @throws {@link errors.TooManyRequestsError} as the API declares.
 * @throws {@link errors.TokenExpiredError} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
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
