// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import {
  PostUsersSignInDataBadRequest,
  PostUsersSignInDataUnauthorized,
} from '../errors/operations/post-users-sign-in-data.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 400,
    contentType: 'application/json',
    error: PostUsersSignInDataBadRequest,
    schema: async () =>
      (await import('../schemas/operations/post-users-sign-in-data.js')).postUsersSignInDataBadRequestDataSchema,
  },
  {
    status: 401,
    contentType: 'application/json',
    error: PostUsersSignInDataUnauthorized,
    schema: async () =>
      (await import('../schemas/operations/post-users-sign-in-data.js')).postUsersSignInDataUnauthorizedDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () =>
    (await import('../schemas/operations/post-users-sign-in-data.js')).postUsersSignInDataUserPlexAccountSchema,
];
