// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { schema as sourceConnectionSchema } from './source-connection.js';

export const schema: SchemaObject = {
  type: 'object',
  properties: {
    accessToken: { type: 'string' },
    clientIdentifier: { type: 'string' },
    name: { type: 'string' },
    Connection: { type: 'array', items: () => sourceConnectionSchema },
  },
};
