// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, object, renamed } from '../../runtime/index.js';
import { getSourceConnectionInformationMediaContainerShape } from './get-source-connection-information-media-container.js';

export const getSourceConnectionInformationOkResponseBodyShape: Shape = /* @__PURE__ */ renamed(
  { MediaContainer: 'mediaContainer' },
  /* @__PURE__ */ object({
    MediaContainer: getSourceConnectionInformationMediaContainerShape,
  }),
);
