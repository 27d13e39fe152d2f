// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';
import { errorDetailSchema } from '../error-detail.js';

export const getTokenDetailsBadRequestDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};

export const getTokenDetailsUnauthorizedDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};
