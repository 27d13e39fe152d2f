// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, concealed, object } from '../../runtime/index.js';

export const postUsersSignInDataRequestBodyShape: Shape = /* @__PURE__ */ concealed(
  ['password', 'verificationCode'],
  /* @__PURE__ */ object({
    rememberMe: boolean,
  }),
);
