// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { sourceConnectionSchema } from './source-connection.js';

export const sourceDeviceSchema: SchemaObject = {
  type: 'object',
  properties: {
    accessToken: { type: 'string' },
    clientIdentifier: { type: 'string' },
    name: { type: 'string' },
    Connection: { type: 'array', items: () => sourceConnectionSchema },
  },
  names: {
    Connection: 'connection',
  },
};
