// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { schema as errorDetailSchema } from './error-detail.js';

export const schema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};
