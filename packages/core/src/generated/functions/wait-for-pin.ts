// Generated from the OpenAPI description: edit that and regenerate.
import { type PollDefinition, type PollOptions, poll } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { GetPinResponse } from '../models/operations/get-pin-response.js';
import { getPin } from './get-pin.js';

const wanted: PollDefinition<GetPinResponse> = {
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
 * @throws {@link errors.BadRequestError} as the API declares.
 * @throws {@link errors.GetPinNotFound} as the API declares.
 * @throws {@link errors.KeyRefusedError} as the API declares.
 * @throws {@link errors.TooManyRequestsError} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
 */
export function waitForPin(
  core: PlexAPICore,
  id: number | bigint,
  deviceJwt?: string,
  options?: PollOptions<GetPinResponse>,
): Promise<GetPinResponse> {
  return poll(wanted, (given) => getPin(core, id, deviceJwt, given), options);
}
