// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, object, secret } from '../../runtime/index.js';

export const plexServiceShape: Shape = /* @__PURE__ */ object({
  secret: secret,
  token: secret,
});
