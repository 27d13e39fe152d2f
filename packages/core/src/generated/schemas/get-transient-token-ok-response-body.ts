// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { getTransientTokenMediaContainerSchema } from './get-transient-token-media-container.js';

export const getTransientTokenOkResponseBodySchema: SchemaObject = {
  type: 'object',
  required: ['MediaContainer'],
  properties: {
    MediaContainer: () => getTransientTokenMediaContainerSchema,
  },
  names: {
    MediaContainer: 'mediaContainer',
  },
};
