// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, object, renamed } from '../../runtime/index.js';
import { getTransientTokenMediaContainerShape } from './get-transient-token-media-container.js';

export const getTransientTokenOkResponseBodyShape: Shape = /* @__PURE__ */ renamed(
  { MediaContainer: 'mediaContainer' },
  /* @__PURE__ */ object({
    MediaContainer: getTransientTokenMediaContainerShape,
  }),
);
