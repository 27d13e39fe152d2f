// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';
import { errorDetailSchema } from '../error-detail.js';
import { sourceDeviceSchema } from '../source-device.js';

export const getSourceConnectionInformationResponseBodyDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};

export const getSourceConnectionInformationOkResponseBodySchema: SchemaObject = {
  type: 'object',
  required: ['MediaContainer'],
  properties: {
    MediaContainer: () => getSourceConnectionInformationMediaContainerSchema,
  },
  names: {
    MediaContainer: 'mediaContainer',
  },
};

export const getSourceConnectionInformationMediaContainerSchema: SchemaObject = {
  type: 'object',
  properties: {
    Device: { anyOf: [() => sourceDeviceSchema, { type: 'array', items: () => sourceDeviceSchema }] },
  },
  names: {
    Device: 'device',
  },
};
