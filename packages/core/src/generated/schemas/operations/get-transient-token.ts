// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';
import { errorDetailSchema } from '../error-detail.js';

export const getTransientTokenResponseBodyDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};

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

export const getTransientTokenMediaContainerSchema: SchemaObject = {
  type: 'object',
  required: ['token'],
  properties: {
    size: { type: 'integer', format: 'int32' },
    token: { type: 'string' },
  },
};
