// Generated from the OpenAPI description: edit that and regenerate.
import { type DeclaredFailure, type Schema, addToError } from '../../runtime/index.js';
import { TooManyRequestsError } from '../errors/too-many-requests-error.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 429,
    contentType: 'application/json',
    error: TooManyRequestsError,
    addHeaders: addToError,
    schema: async () => (await import('../schemas/too-many-requests.js')).tooManyRequestsSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () => (await import('../schemas/operations/get-keys.js')).getKeysResponseBodySchema,
];
