// Generated from the OpenAPI description: edit that and regenerate.

export type { CreatePinRequest, CreatePinRequestBody, CreatePinResponse } from './create-pin.js';
export type { ExchangeTokenRequestBody, ExchangeTokenResponse, ExchangeTokenResponseBody } from './exchange-token.js';
export type { GetKeysResponse, GetKeysResponseBody } from './get-keys.js';
export type { GetNonceResponse, GetNonceResponseBody } from './get-nonce.js';
export type { GetPinResponse } from './get-pin.js';
export type {
  GetSourceConnectionInformationMediaContainer,
  GetSourceConnectionInformationOkResponseBody,
  GetSourceConnectionInformationResponse,
} from './get-source-connection-information.js';
export type { GetTokenDetailsResponse } from './get-token-details.js';
export {
  type GetTransientTokenMediaContainer,
  type GetTransientTokenOkResponseBody,
  GetTransientTokenQueryParamType,
  type GetTransientTokenResponse,
  Scope,
} from './get-transient-token.js';
export type {
  PostUsersSignInDataRequest,
  PostUsersSignInDataRequestBody,
  PostUsersSignInDataResponse,
  PostUsersSignInDataUserPlexAccount,
} from './post-users-sign-in-data.js';
export type { RegisterKeyRequestBody, RegisterKeyResponse } from './register-key.js';
