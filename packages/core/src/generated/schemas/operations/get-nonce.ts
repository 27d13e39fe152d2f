// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';

export const getNonceResponseBodySchema: SchemaObject = {
  type: 'object',
  required: ['nonce'],
  properties: {
    nonce: { type: 'string' },
  },
};
