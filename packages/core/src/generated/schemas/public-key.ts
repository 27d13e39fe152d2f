// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const publicKeySchema: SchemaObject = {
  type: 'object',
  required: ['crv', 'kty', 'x'],
  properties: {
    alg: { type: 'string' },
    crv: { type: 'string' },
    kid: { type: 'string' },
    kty: { type: 'string' },
    use: { type: 'string' },
    x: { type: 'string' },
  },
};
