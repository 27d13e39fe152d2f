// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object, secret } from '../../runtime/index.js';

export const postUsersSignInDataRequestBodyShape: Shape = /* @__PURE__ */ object({
  password: secret,
  rememberMe: boolean,
  verificationCode: secret,
});
