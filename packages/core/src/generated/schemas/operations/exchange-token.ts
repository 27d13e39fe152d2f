// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';

export const exchangeTokenResponseBodySchema: SchemaObject = {
  type: 'object',
  required: ['auth_token'],
  properties: {
    auth_token: { type: 'string' },
  },
  names: {
    auth_token: 'authToken',
  },
};
