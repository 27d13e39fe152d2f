// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type RequestParts,
  type ResponseMetadata,
  type Shape,
  boolean,
  callNamed,
  form,
  json,
  jsonBody,
  object,
  query,
} from '../../runtime/index.js';
import { type Pin, pinShape } from '../components/pin.js';
import type { PublicKey } from '../components/public-key.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';

/** The arguments of `createPin`. */
export interface CreatePinRequest {
  /** Whether the code is a long one for a browser, and not one of four characters for a user to type */
  strong?: boolean;
  /** The key of the device, only to sign in with a key */
  requestBody?: CreatePinRequestBody;
}

/** What `createPin` gives. */
export interface CreatePinResponse extends ResponseMetadata {
  pin: Pin;
}

export interface CreatePinRequestBody {
  /** A public key for Ed25519 signatures, as JSON Web Key (RFC 8037) */
  jwk?: PublicKey;
  /** Whether the code is a long one for a browser */
  strong?: boolean;
}

export const createPinRequestBodyShape: Shape = /* @__PURE__ */ object({
  strong: boolean,
});

const operation: Operation<CreatePinResponse, PlexAPIOptions> = {
  id: 'createPin',
  name: 'createPin',
  method: 'POST',
  path: '/pins',
  server: () => 'https://plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'pin',
      decode: /* @__PURE__ */ json(pinShape),
    },
    {
      status: 201,
      contentType: 'application/json',
      field: 'pin',
      decode: /* @__PURE__ */ json(pinShape),
    },
  ],
  contract: () => import('../contracts/create-pin.js'),
};

const _names = ['strong', 'requestBody'] as const;

function _parts(request: CreatePinRequest): RequestParts {
  return {
    target: '/pins' + query(form('strong', request.strong)),
    body: jsonBody(request.requestBody, createPinRequestBodyShape),
  };
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
export function createPin(
  core: PlexAPICore,
  request: CreatePinRequest,
  options?: RequestOptions,
): Promise<CreatePinResponse>;
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
export function createPin(
  core: PlexAPICore,
  strong?: boolean,
  requestBody?: CreatePinRequestBody,
  options?: RequestOptions,
): Promise<CreatePinResponse>;
export function createPin(core: PlexAPICore, ..._given: unknown[]): Promise<CreatePinResponse> {
  return callNamed(core, operation, _names, _parts, _given);
}
