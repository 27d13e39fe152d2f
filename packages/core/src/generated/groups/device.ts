// Generated from the OpenAPI description: edit that and regenerate.
import type { RequestOptions } from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import {
  type ExchangeTokenRequestBody,
  type ExchangeTokenResponse,
  exchangeToken,
} from '../operations/exchange-token.js';
import { type GetKeysResponse, getKeys } from '../operations/get-keys.js';
import { type GetNonceResponse, getNonce } from '../operations/get-nonce.js';
import { type RegisterKeyRequestBody, type RegisterKeyResponse, registerKey } from '../operations/register-key.js';

/** Sign in with a key of the device */
export class DeviceGroup {
  readonly #core: PlexAPICore;

  constructor(core: PlexAPICore) {
    this.#core = core;
  }

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
  getNonce(options?: RequestOptions): Promise<GetNonceResponse> {
    return getNonce(this.#core, options);
  }

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
  registerKey(requestBody: RegisterKeyRequestBody, options?: RequestOptions): Promise<RegisterKeyResponse> {
    return registerKey(this.#core, requestBody, options);
  }

  /**
   * Exchange a Token
   *
   * Exchange a JWT that the device signed for a token of plex.tv, which is valid for seven days. The token is for plex.tv and its services: a media server does not accept it.
   *
   * `POST /auth/token`
   *
   * @param requestBody - What the device signed
   * @throws {@link errors.BadRequestError} if the server responds with this error.
   * @throws {@link errors.KeyRefusedError} if the server responds with this error.
   * @throws {@link errors.TooManyRequestsError} if the server responds with this error.
   * @throws {@link errors.TokenExpiredError} if the server responds with this error.
   * @throws {@link SDKError} for any other error response, or one that the API does not describe.
   * @throws {@link RequestError} if no response arrives.
   */
  exchangeToken(requestBody: ExchangeTokenRequestBody, options?: RequestOptions): Promise<ExchangeTokenResponse> {
    return exchangeToken(this.#core, requestBody, options);
  }

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
  getKeys(options?: RequestOptions): Promise<GetKeysResponse> {
    return getKeys(this.#core, options);
  }
}
