// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { plexServiceStatusSchema } from './plex-service-status.js';

export const plexServiceSchema: SchemaObject = {
  type: 'object',
  required: ['identifier'],
  properties: {
    endpoint: { type: 'string', format: 'uri' },
    identifier: { type: 'string' },
    secret: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    status: () => plexServiceStatusSchema,
    token: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
};
