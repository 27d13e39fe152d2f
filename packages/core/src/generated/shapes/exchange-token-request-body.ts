// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, concealed } from '../../runtime/index.js';

export const exchangeTokenRequestBodyShape: Shape = /* @__PURE__ */ concealed(['jwt']);
