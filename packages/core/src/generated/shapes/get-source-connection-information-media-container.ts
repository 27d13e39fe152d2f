// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, object, renamed, single } from '../../runtime/index.js';
import { sourceDeviceShape } from './source-device.js';

export const getSourceConnectionInformationMediaContainerShape: Shape = /* @__PURE__ */ renamed(
  { Device: 'device' },
  /* @__PURE__ */ object({
    Device: /* @__PURE__ */ single(sourceDeviceShape),
  }),
);
