// Generated from the OpenAPI description: edit that and regenerate.
import { type PollOptions, type RequestOptions, passOn } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import {
  type CreatePinRequest,
  type CreatePinRequestBody,
  type CreatePinResponse,
  createPin,
} from '../operations/create-pin.js';
import { type GetPinResponse, getPin, waitForPin } from '../operations/get-pin.js';

/** Sign in with a PIN or a browser */
export class PinsGroup {
  readonly #core: PlexAPICore;

  constructor(core: PlexAPICore) {
    this.#core = core;
  }

  /**
   * Create a PIN
   *
   * Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code, which the user types at `https://plex.tv/link`, or open a browser with a strong code at `https://app.plex.tv/auth`. With a body, the PIN also registers a key of the device.
   *
   * `POST /pins`
   *
   * @throws {@link errors.BadRequestError} if the server responds with this error.
   * @throws {@link errors.KeyRefusedError} if the server responds with this error.
   * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
   * @throws {@link SDKError} for any other error response, or one that the API does not describe.
   * @throws {@link RequestError} if no response arrives.
   */
  createPin(request: CreatePinRequest, options?: RequestOptions): Promise<CreatePinResponse>;
  /**
   * Create a PIN
   *
   * Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code, which the user types at `https://plex.tv/link`, or open a browser with a strong code at `https://app.plex.tv/auth`. With a body, the PIN also registers a key of the device.
   *
   * `POST /pins`
   *
   * @param strong - Whether the code is a long one for a browser, and not one of four characters for a user to type
   * @param requestBody - The key of the device, only to sign in with a key
   * @throws {@link errors.BadRequestError} if the server responds with this error.
   * @throws {@link errors.KeyRefusedError} if the server responds with this error.
   * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
   * @throws {@link SDKError} for any other error response, or one that the API does not describe.
   * @throws {@link RequestError} if no response arrives.
   */
  createPin(strong?: boolean, requestBody?: CreatePinRequestBody, options?: RequestOptions): Promise<CreatePinResponse>;
  createPin(..._given: unknown[]): Promise<CreatePinResponse> {
    return passOn(createPin, this.#core, _given);
  }

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
  getPin(id: number | bigint, deviceJwt?: string, options?: RequestOptions): Promise<GetPinResponse> {
    return getPin(this.#core, id, deviceJwt, options);
  }

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
  waitForPin(id: number | bigint, deviceJwt?: string, options?: PollOptions<GetPinResponse>): Promise<GetPinResponse> {
    return waitForPin(this.#core, id, deviceJwt, options);
  }
}
