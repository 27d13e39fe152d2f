// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type PollDefinition,
  type PollOptions,
  type RequestOptions,
  type ResponseMetadata,
  form,
  json,
  path,
  poll,
  query,
  simple,
} from '../../runtime/index.js';
import { type Pin, pinShape } from '../components/pin.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';

/** What `getPin` gives. */
export interface GetPinResponse extends ResponseMetadata {
  pin: Pin;
}

const operation: Operation<GetPinResponse, PlexAPIOptions> = {
  id: 'getPin',
  name: 'getPin',
  method: 'GET',
  path: '/pins/{id}',
  server: () => 'https://plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'pin',
      decode: /* @__PURE__ */ json(pinShape),
    },
  ],
  contract: () => import('../contracts/get-pin.js'),
};

/**
 * Get a PIN
 *
 * Get a PIN that this device created, with the same client identifier. Once the user has confirmed the PIN, it has a token; about one request a second is welcome until then. If the PIN registers a key, prove with `deviceJWT` that the device has the key: the token is then one that the key renews.
 *
 * `GET /pins/{id}`
 *
 * @param id - The number of the PIN
 * @param deviceJwt - A JWT that the device signed, for a PIN that registers a key
 * @throws {@link errors.BadRequestError} if the server responds with this error.
 * @throws {@link errors.GetPinNotFound} if the server responds with this error.
 * @throws {@link errors.KeyRefusedError} if the server responds with this error.
 * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function getPin(
  core: PlexAPICore,
  id: number | bigint,
  deviceJwt?: string,
  options?: RequestOptions,
): Promise<GetPinResponse> {
  return core.call(
    operation,
    () => ({
      target: path('/pins/', simple('id', id)) + query(form('deviceJWT', deviceJwt)),
      secrets: [deviceJwt],
    }),
    options,
  );
}

const _wanted: PollDefinition<GetPinResponse> = {
  operation: { id: 'getPin', name: 'waitForPin', method: 'GET', path: '/pins/{id}' },
  until: (result) => result.pin.authToken,
  expires: (result) => result.pin.expiresIn,
};

/**
 * Repeat `getPin` until `authToken` has a value, at the latest until it expires.
 *
 * `GET /pins/{id}`
 *
 * @param id - The number of the PIN
 * @param deviceJwt - A JWT that the device signed, for a PIN that registers a key
 * @throws {@link errors.PollTimeoutError} when the result does not come in time.
 * @throws {@link errors.BadRequestError} if the server responds with this error.
 * @throws {@link errors.GetPinNotFound} if the server responds with this error.
 * @throws {@link errors.KeyRefusedError} if the server responds with this error.
 * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function waitForPin(
  core: PlexAPICore,
  id: number | bigint,
  deviceJwt?: string,
  options?: PollOptions<GetPinResponse>,
): Promise<GetPinResponse> {
  return poll(_wanted, (_given) => getPin(core, id, deviceJwt, _given), options);
}
