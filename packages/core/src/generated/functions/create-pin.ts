// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type RequestParts,
  callNamed,
  form,
  json,
  jsonBody,
  query,
} from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { CreatePinRequestBody } from '../models/operations/create-pin-request-body.js';
import type { CreatePinRequest } from '../models/operations/create-pin-request.js';
import type { CreatePinResponse } from '../models/operations/create-pin-response.js';
import type { PlexAPIOptions } from '../options.js';
import { createPinRequestBodyShape } from '../shapes/create-pin-request-body.js';
import { pinShape } from '../shapes/pin.js';

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
 * @throws {@link errors.BadRequestError} as the API declares.
 * @throws {@link errors.KeyRefusedError} as the API declares.
 * @throws {@link errors.TooManyRequestsError} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
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
 * @throws {@link errors.BadRequestError} as the API declares.
 * @throws {@link errors.KeyRefusedError} as the API declares.
 * @throws {@link errors.TooManyRequestsError} as the API declares.
 * @throws {@link SDKError} for any other answer, {@link RequestError} if there is no answer.
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
