// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, concealed, object } from '../../runtime/index.js';
import { plexServiceShape } from './plex-service.js';
import { subscriptionSummaryShape } from './subscription-summary.js';
import { subscriptionShape } from './subscription.js';
import { userProfileShape } from './user-profile.js';

export const userPlexAccountShape: Shape = /* @__PURE__ */ concealed(
  ['authToken', 'pin'],
  /* @__PURE__ */ object({
    adsConsent: boolean,
    anonymous: boolean,
    backupCodesCreated: boolean,
    confirmed: boolean,
    emailOnlyAuth: boolean,
    experimentalFeatures: boolean,
    guest: boolean,
    hasPassword: boolean,
    home: boolean,
    homeAdmin: boolean,
    mailingListActive: boolean,
    profile: userProfileShape,
    protected: boolean,
    restricted: boolean,
    services: plexServiceShape,
    subscription: subscriptionSummaryShape,
    subscriptions: subscriptionShape,
    twoFactorEnabled: boolean,
  }),
);
