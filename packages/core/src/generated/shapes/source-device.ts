// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, concealed, object, renamed } from '../../runtime/index.js';
import { sourceConnectionShape } from './source-connection.js';

export const sourceDeviceShape: Shape = /* @__PURE__ */ concealed(
  ['accessToken'],
  /* @__PURE__ */ renamed(
    { Connection: 'connection' },
    /* @__PURE__ */ object({
      Connection: sourceConnectionShape,
    }),
  ),
);
