// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { GetTransientTokenResponseBody } from '../models/errors/get-transient-token-response-body.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 401,
    contentType: 'application/json',
    error: GetTransientTokenResponseBody,
    schema: async () =>
      (await import('../schemas/get-transient-token-response-body-data.js')).getTransientTokenResponseBodyDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () =>
    (await import('../schemas/get-transient-token-ok-response-body.js')).getTransientTokenOkResponseBodySchema,
];
