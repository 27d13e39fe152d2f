// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { schema as sourceDeviceSchema } from './source-device.js';

export const schema: SchemaObject = {
  type: 'object',
  properties: {
    Device: { anyOf: [() => sourceDeviceSchema, { type: 'array', items: () => sourceDeviceSchema }] },
  },
};
