// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, concealed, renamed } from '../../runtime/index.js';

export const exchangeTokenResponseBodyShape: Shape = /* @__PURE__ */ concealed(
  ['authToken'],
  /* @__PURE__ */ renamed({
    auth_token: 'authToken',
  }),
);
