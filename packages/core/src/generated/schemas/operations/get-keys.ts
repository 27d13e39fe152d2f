// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';
import { publicKeySchema } from '../public-key.js';

export const getKeysResponseBodySchema: SchemaObject = {
  type: 'object',
  required: ['keys'],
  properties: {
    keys: { type: 'array', items: () => publicKeySchema },
  },
};
