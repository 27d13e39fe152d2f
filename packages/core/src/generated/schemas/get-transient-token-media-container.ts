// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const getTransientTokenMediaContainerSchema: SchemaObject = {
  type: 'object',
  required: ['token'],
  properties: {
    size: { type: 'integer', format: 'int32' },
    token: { type: 'string' },
  },
};
