// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { GetTokenDetailsBadRequest } from '../models/errors/get-token-details-bad-request.js';
import { GetTokenDetailsUnauthorized } from '../models/errors/get-token-details-unauthorized.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: GetTokenDetailsBadRequest,
    schema: async () =>
      (await import('../schemas/get-token-details-bad-request-data.js')).getTokenDetailsBadRequestDataSchema,
  },
  {
    status: 401,
    contentType: 'application/json',
    error: GetTokenDetailsUnauthorized,
    schema: async () =>
      (await import('../schemas/get-token-details-unauthorized-data.js')).getTokenDetailsUnauthorizedDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () => (await import('../schemas/user-plex-account.js')).userPlexAccountSchema,
];
