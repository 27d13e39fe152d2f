// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';

export const sourceConnectionShape: Shape = /* @__PURE__ */ object({
  local: boolean,
  relay: boolean,
});
