// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { GetTokenDetailsBadRequest, GetTokenDetailsUnauthorized } from '../errors/operations/get-token-details.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: GetTokenDetailsBadRequest,
    schema: async () =>
      (await import('../schemas/operations/get-token-details.js')).getTokenDetailsBadRequestDataSchema,
  },
  {
    status: 401,
    contentType: 'application/json',
    error: GetTokenDetailsUnauthorized,
    schema: async () =>
      (await import('../schemas/operations/get-token-details.js')).getTokenDetailsUnauthorizedDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () => (await import('../schemas/user-plex-account.js')).userPlexAccountSchema,
];
