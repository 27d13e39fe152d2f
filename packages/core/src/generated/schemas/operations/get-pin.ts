// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';
import { errorDetailSchema } from '../error-detail.js';

export const getPinNotFoundDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};
