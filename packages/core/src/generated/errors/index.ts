// Generated from the OpenAPI description: edit that and regenerate.

export { BadRequestError } from './bad-request-error.js';
export { KeyRefusedError } from './key-refused-error.js';
export { GetPinNotFound, type GetPinNotFoundData } from './operations/get-pin.js';
export {
  GetSourceConnectionInformationResponseBody,
  type GetSourceConnectionInformationResponseBodyData,
} from './operations/get-source-connection-information.js';
export {
  GetTokenDetailsBadRequest,
  type GetTokenDetailsBadRequestData,
  GetTokenDetailsUnauthorized,
  type GetTokenDetailsUnauthorizedData,
} from './operations/get-token-details.js';
export {
  GetTransientTokenResponseBody,
  type GetTransientTokenResponseBodyData,
} from './operations/get-transient-token.js';
export {
  PostUsersSignInDataBadRequest,
  type PostUsersSignInDataBadRequestData,
  PostUsersSignInDataUnauthorized,
  type PostUsersSignInDataUnauthorizedData,
} from './operations/post-users-sign-in-data.js';
export { RegisterKeyUnauthorized, type RegisterKeyUnauthorizedData } from './operations/register-key.js';
export { TokenExpiredError } from './token-expired-error.js';
export { TooManyRequestsError } from './too-many-requests-error.js';
export * from '../../runtime/errors/index.js';
