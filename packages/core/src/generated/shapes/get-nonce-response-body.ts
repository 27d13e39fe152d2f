// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, concealed } from '../../runtime/index.js';

export const getNonceResponseBodyShape: Shape = /* @__PURE__ */ concealed(['nonce']);
