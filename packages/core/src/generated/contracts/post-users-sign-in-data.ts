// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { PostUsersSignInDataBadRequest } from '../models/errors/post-users-sign-in-data-bad-request.js';
import { PostUsersSignInDataUnauthorized } from '../models/errors/post-users-sign-in-data-unauthorized.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: PostUsersSignInDataBadRequest,
    schema: async () =>
      (await import('../schemas/post-users-sign-in-data-bad-request-data.js')).postUsersSignInDataBadRequestDataSchema,
  },
  {
    status: 401,
    contentType: 'application/json',
    error: PostUsersSignInDataUnauthorized,
    schema: async () =>
      (await import('../schemas/post-users-sign-in-data-unauthorized-data.js'))
        .postUsersSignInDataUnauthorizedDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () =>
    (await import('../schemas/post-users-sign-in-data-user-plex-account.js')).postUsersSignInDataUserPlexAccountSchema,
];
