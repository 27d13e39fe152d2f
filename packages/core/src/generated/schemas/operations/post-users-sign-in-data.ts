// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../../runtime/index.js';
import { errorDetailSchema } from '../error-detail.js';
import { plexServiceSchema } from '../plex-service.js';
import { subscriptionSummarySchema } from '../subscription-summary.js';
import { subscriptionSchema } from '../subscription.js';
import { userPlexAccountMailingListStatusSchema } from '../user-plex-account-mailing-list-status.js';
import { userProfileSchema } from '../user-profile.js';

export const postUsersSignInDataBadRequestDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};

export const postUsersSignInDataUnauthorizedDataSchema: SchemaObject = {
  type: 'object',
  properties: {
    errors: { type: 'array', items: () => errorDetailSchema },
  },
};

export const postUsersSignInDataUserPlexAccountSchema: SchemaObject = {
  type: 'object',
  required: [
    'authToken',
    'email',
    'friendlyName',
    'hasPassword',
    'id',
    'joinedAt',
    'title',
    'twoFactorEnabled',
    'username',
    'uuid',
  ],
  properties: {
    adsConsent: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    adsConsentReminderAt: { anyOf: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
    adsConsentSetAt: { anyOf: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
    anonymous: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    attributionPartner: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    authToken: { type: 'string' },
    backupCodesCreated: { type: 'boolean' },
    confirmed: { type: 'boolean' },
    country: { type: 'string', minLength: 2, maxLength: 2 },
    email: { type: 'string', format: 'email' },
    emailOnlyAuth: { type: 'boolean' },
    entitlements: { type: 'array', items: { type: 'string' } },
    experimentalFeatures: { type: 'boolean' },
    friendlyName: { type: 'string' },
    guest: { type: 'boolean' },
    hasPassword: { type: 'boolean' },
    home: { type: 'boolean' },
    homeAdmin: { type: 'boolean' },
    homeSize: { type: 'integer', format: 'int32' },
    id: { type: 'integer', format: 'int64' },
    joinedAt: { type: 'integer', format: 'int64' },
    locale: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    mailingListActive: { type: 'boolean' },
    mailingListStatus: { anyOf: [() => userPlexAccountMailingListStatusSchema, { type: 'null' }] },
    maxHomeSize: { type: 'integer', format: 'int32' },
    pin: { type: 'string' },
    profile: () => userProfileSchema,
    protected: { type: 'boolean' },
    rememberExpiresAt: { anyOf: [{ type: 'integer', format: 'int64' }, { type: 'null' }] },
    restricted: { type: 'boolean' },
    roles: { type: 'array', items: { type: 'string' } },
    scrobbleTypes: { type: 'string' },
    services: { type: 'array', items: () => plexServiceSchema },
    subscription: () => subscriptionSummarySchema,
    subscriptionDescription: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    subscriptions: { type: 'array', items: () => subscriptionSchema },
    thumb: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    twoFactorEnabled: { type: 'boolean' },
    username: { type: 'string' },
    uuid: { type: 'string' },
    pastSubscriptions: { type: 'array', items: () => subscriptionSchema },
    trials: { type: 'array', items: { type: 'object', additionalProperties: {} } },
  },
};
