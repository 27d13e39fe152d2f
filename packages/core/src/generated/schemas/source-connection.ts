// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const sourceConnectionSchema: SchemaObject = {
  type: 'object',
  properties: {
    address: { type: 'string' },
    local: { type: 'boolean' },
    port: { type: 'integer', format: 'int32' },
    protocol: { type: 'string' },
    relay: { type: 'boolean' },
    uri: { type: 'string', format: 'uri' },
  },
};
