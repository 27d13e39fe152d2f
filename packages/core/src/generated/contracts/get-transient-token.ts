// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { GetTransientTokenResponseBody } from '../errors/operations/get-transient-token.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 401,
    contentType: 'application/json',
    error: GetTransientTokenResponseBody,
    schema: async () =>
      (await import('../schemas/operations/get-transient-token.js')).getTransientTokenResponseBodyDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () => (await import('../schemas/operations/get-transient-token.js')).getTransientTokenOkResponseBodySchema,
];
