// Generated from the OpenAPI description: edit that and regenerate.
import { type DeclaredFailure, type Schema, addToError } from '../../runtime/index.js';
import { BadRequestError } from '../errors/bad-request-error.js';
import { KeyRefusedError } from '../errors/key-refused-error.js';
import { RegisterKeyUnauthorized } from '../errors/operations/register-key.js';
import { TokenExpiredError } from '../errors/token-expired-error.js';
import { TooManyRequestsError } from '../errors/too-many-requests-error.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: BadRequestError,
    schema: async () => (await import('../schemas/bad-request.js')).badRequestSchema,
  },
  {
    status: 401,
    contentType: 'application/json',
    error: RegisterKeyUnauthorized,
    schema: async () => (await import('../schemas/operations/register-key.js')).registerKeyUnauthorizedDataSchema,
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
  {
    status: 498,
    contentType: 'application/json',
    error: TokenExpiredError,
    schema: async () => (await import('../schemas/token-expired.js')).tokenExpiredSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [undefined];
