// Generated from the OpenAPI description: edit that and regenerate.
import { type DeclaredFailure, type Schema, addToError } from '../../runtime/index.js';
import { BadRequestError } from '../errors/bad-request-error.js';
import { KeyRefusedError } from '../errors/key-refused-error.js';
import { TooManyRequestsError } from '../errors/too-many-requests-error.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: BadRequestError,
    schema: async () => (await import('../schemas/bad-request.js')).badRequestSchema,
  },
  {
    status: 422,
    contentType: 'application/json',
    error: KeyRefusedError,
    schema: async () => (await import('../schemas/key-refused.js')).keyRefusedSchema,
  },
  {
    status: 429,
    contentType: 'application/json',
    error: TooManyRequestsError,
    addHeaders: addToError,
    schema: async () => (await import('../schemas/too-many-requests.js')).tooManyRequestsSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () => (await import('../schemas/pin.js')).pinSchema,
  async () => (await import('../schemas/pin.js')).pinSchema,
];
