// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, object, secret } from '../../runtime/index.js';

export const getTransientTokenMediaContainerShape: Shape = /* @__PURE__ */ object({
  token: secret,
});
