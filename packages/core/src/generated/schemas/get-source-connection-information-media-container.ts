// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';
import { sourceDeviceSchema } from './source-device.js';

export const getSourceConnectionInformationMediaContainerSchema: SchemaObject = {
  type: 'object',
  properties: {
    Device: { anyOf: [() => sourceDeviceSchema, { type: 'array', items: () => sourceDeviceSchema }] },
  },
  names: {
    Device: 'device',
  },
};
