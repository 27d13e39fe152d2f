// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, concealed, object } from '../../runtime/index.js';
import { pinLocationShape } from './pin-location.js';

export const pinShape: Shape = /* @__PURE__ */ concealed(
  ['authToken', 'code', 'qr'],
  /* @__PURE__ */ object({
    location: pinLocationShape,
    newRegistration: boolean,
    trusted: boolean,
  }),
);
