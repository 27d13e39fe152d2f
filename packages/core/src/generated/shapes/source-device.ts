// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, object, renamed, secret } from '../../runtime/index.js';
import { sourceConnectionShape } from './source-connection.js';

export const sourceDeviceShape: Shape = /* @__PURE__ */ renamed(
  { Connection: 'connection' },
  /* @__PURE__ */ object({
    accessToken: secret,
    Connection: sourceConnectionShape,
  }),
);
