// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type ResponseMetadata,
  type Shape,
  concealed,
  json,
  jsonBody,
  renamed,
} from '../../runtime/index.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';

/** What `exchangeToken` gives. */
export interface ExchangeTokenResponse extends ResponseMetadata {
  object: ExchangeTokenResponseBody;
}

export interface ExchangeTokenResponseBody {
  /** The token, a JWT of plex.tv */
  authToken: string;
}

export interface ExchangeTokenRequestBody {
  /** The JWT, with the header `kid` and the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp` */
  jwt: string;
}

export const exchangeTokenResponseBodyShape: Shape = /* @__PURE__ */ concealed(
  ['authToken'],
  /* @__PURE__ */ renamed({
    auth_token: 'authToken',
  }),
);

export const exchangeTokenRequestBodyShape: Shape = /* @__PURE__ */ concealed(['jwt']);

const operation: Operation<ExchangeTokenResponse, PlexAPIOptions> = {
  id: 'exchangeToken',
  name: 'exchangeToken',
  method: 'POST',
  path: '/auth/token',
  server: () => 'https://clients.plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 200,
      contentType: 'application/json',
      field: 'object',
      decode: /* @__PURE__ */ json(exchangeTokenResponseBodyShape),
    },
  ],
  contract: () => import('../contracts/exchange-token.js'),
};

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
export function exchangeToken(
  core: PlexAPICore,
  requestBody: ExchangeTokenRequestBody,
  options?: RequestOptions,
): Promise<ExchangeTokenResponse> {
  return core.call(
    operation,
    () => ({
      body: jsonBody(requestBody, exchangeTokenRequestBodyShape),
    }),
    options,
  );
}
