// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { getSourceConnectionInformationMediaContainerSchema } from './get-source-connection-information-media-container.js';

export const getSourceConnectionInformationOkResponseBodySchema: SchemaObject = {
  type: 'object',
  required: ['MediaContainer'],
  properties: {
    MediaContainer: () => getSourceConnectionInformationMediaContainerSchema,
  },
  names: {
    MediaContainer: 'mediaContainer',
  },
};
