// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, object } from '../../runtime/index.js';

export const subscriptionShape: Shape = /* @__PURE__ */ object({
  canConvert: boolean,
  canDowngrade: boolean,
  canReactivate: boolean,
  canUpgrade: boolean,
  canceled: boolean,
  gracePeriod: boolean,
  onHold: boolean,
});
