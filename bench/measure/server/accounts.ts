/** Accounts as the service is known to send them: a client that does not decode one of them fails its user's call. */
import { account } from './bodies.ts';

type Fields = Readonly<Record<string, unknown>>;

const complete = account(12) as Fields;

export const accounts: readonly Fields[] = [
  complete,
  // Nobody ever paid: most of the subscription is null.
  {
    ...complete,
    entitlements: [],
    roles: [],
    subscription: {
      active: false,
      features: ['companions_sonos', 'webhooks'],
      paymentService: null,
      plan: null,
      status: 'Inactive',
      subscribedAt: null,
    },
    subscriptions: [],
  },
  // Paid once for ever: nothing is renewed, and nothing ends.
  {
    ...complete,
    subscriptions: [
      {
        billing: { internalPaymentMethod: {}, paymentMethodId: null },
        canConvert: false,
        canDowngrade: false,
        canReactivate: false,
        canUpgrade: false,
        canceled: false,
        endsAt: null,
        gracePeriod: false,
        id: null,
        mode: 'lifetime',
        onHold: false,
        renewsAt: null,
        state: 'active',
        transfer: null,
        type: 'plexpass',
      },
    ],
    trials: [{ id: 1, state: 'ended' }],
  },
  // A child of the home: no password, no mail, no profile to speak of.
  {
    ...complete,
    backupCodesCreated: false,
    hasPassword: false,
    homeAdmin: false,
    mailingListStatus: null,
    pin: '',
    profile: { autoSelectAudio: true, defaultAudioLanguage: null },
    protected: true,
    restricted: true,
  },
  // Services of which only the name is sure.
  {
    ...complete,
    services: [
      { identifier: 'metadata-dev' },
      { identifier: 'epg', endpoint: 'https://epg.provider.plex.tv', secret: null, status: 'offline', token: null },
    ],
  },
  // States that came up after the description.
  {
    ...complete,
    mailingListStatus: 'pending',
    services: [
      { identifier: 'vod', endpoint: 'https://vod.provider.plex.tv', status: 'degraded', token: 'h3NfQ8vJ5cKz' },
    ],
    subscription: { active: true, features: [], status: 'Past due', plan: 'monthly' },
  },
  // Preferences that came up after the description, and fields that did.
  {
    ...complete,
    ageVerified: { state: 'unknown', checkedAt: null },
    attributionPartner: null,
    profile: {
      autoSelectAudio: true,
      autoSelectSubtitle: 4,
      defaultAudioLanguages: null,
      defaultSubtitleForced: 5,
      mediaReviewsVisibility: 7,
      watchedIndicator: 6,
    },
  },
  // As short as answers get: what a new account has not set is not there.
  { authToken: '4vkzE1tY8sQbJm2LxWpR', email: complete['email'], id: 12345678, username: 'username', uuid: '7c4e1f0a' },
];
