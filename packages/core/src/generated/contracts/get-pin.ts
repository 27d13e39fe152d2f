// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { BadRequestError } from '../models/errors/bad-request-error.js';
import { GetPinNotFound } from '../models/errors/get-pin-not-found.js';
import { KeyRefusedError } from '../models/errors/key-refused-error.js';
import { TooManyRequestsError } from '../models/errors/too-many-requests-error.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: BadRequestError,
    schema: async () => (await import('../schemas/bad-request.js')).badRequestSchema,
  },
  {
    status: 404,
    contentType: 'application/json',
    error: GetPinNotFound,
    schema: async () => (await import('../schemas/get-pin-not-found-data.js')).getPinNotFoundDataSchema,
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
    schema: async () => (await import('../schemas/too-many-requests.js')).tooManyRequestsSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () => (await import('../schemas/pin.js')).pinSchema,
];
