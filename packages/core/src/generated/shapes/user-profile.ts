// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';

export const userProfileShape: Shape = /* @__PURE__ */ object({
  autoSelectAudio: boolean,
});
