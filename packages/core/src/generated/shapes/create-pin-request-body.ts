// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';

export const createPinRequestBodyShape: Shape = /* @__PURE__ */ object({
  strong: boolean,
});
