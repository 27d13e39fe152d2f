/** What the servers of the measurements answer. */

export type Size = 'small' | 'large';

/** In every answer: a client that gives it back has read the body. */
export const mark = 'username@email.com';

/** `account` is what getTokenDetails gives, `source` what getSourceConnectionInformation does. */
export function body(kind: 'account' | 'source', size: Size): string {
  const make = kind === 'account' ? account : source;
  let items = 0;
  let text = JSON.stringify(make(items));
  while (size === 'large' && text.length < 5 * 1024) text = JSON.stringify(make(++items));
  return text;
}

/** The required fields, or all, with so many features: these make up most of what the service really answers. */
export function account(features: number): unknown {
  const required = {
    authToken: '4vkzE1tY8sQbJm2LxWpR',
    email: mark,
    friendlyName: 'Movie Night',
    hasPassword: true,
    id: 12345678,
    joinedAt: 1556281940,
    title: 'username',
    twoFactorEnabled: true,
    username: 'username',
    uuid: '7c4e1f0a9d2b6835',
  };
  return features === 0 ? required : { ...required, ...optional(features) };
}

function optional(features: number): object {
  return {
    adsConsent: null,
    adsConsentReminderAt: null,
    adsConsentSetAt: null,
    anonymous: false,
    backupCodesCreated: true,
    confirmed: true,
    country: 'US',
    emailOnlyAuth: false,
    entitlements: ['all'],
    experimentalFeatures: false,
    guest: false,
    home: true,
    homeAdmin: true,
    homeSize: 3,
    locale: null,
    mailingListActive: false,
    mailingListStatus: 'unsubscribed',
    maxHomeSize: 15,
    pin: '$2a$10$Zb1qkWw8hT0cV5mNfR3sLeYpJ7uXg2oD9aK4iB6tE',
    profile: {
      autoSelectAudio: true,
      autoSelectSubtitle: 1,
      defaultAudioLanguage: 'en',
      defaultAudioLanguages: ['en', 'fr'],
      defaultSubtitleLanguage: null,
      watchedIndicator: 1,
    },
    protected: false,
    restricted: false,
    roles: ['plexpass'],
    services: ['epg', 'metadata', 'sync', 'vod', 'users'].map((identifier) => ({
      endpoint: `https://${identifier}.provider.plex.tv`,
      identifier,
      secret: null,
      status: 'online',
      token: 'h3NfQ8vJ5cKz1RbXwTyM',
    })),
    subscription: {
      active: true,
      features: Array.from({ length: features }, (_, index) => `feature_of_plex_pass_${index}`),
      paymentService: 'braintree',
      plan: 'yearly',
      status: 'Active',
      subscribedAt: '2019-04-26T12:32:20Z',
    },
    subscriptions: [
      {
        billing: { internalPaymentMethod: {}, paymentMethodId: 7654321 },
        canceled: false,
        canUpgrade: true,
        endsAt: null,
        id: 2468135,
        mode: 'yearly',
        renewsAt: 1777206740,
        state: 'active',
        type: 'plexpass',
      },
    ],
    thumb: 'https://plex.tv/users/7c4e1f0a9d2b6835/avatar?c=1719836400',
  };
}

function source(connections: number): unknown {
  return {
    MediaContainer: {
      Device: {
        accessToken: 'q7RkT2mWvX9cLh4NsYpB',
        clientIdentifier: '5f0d2c8ab1e94763',
        name: mark,
        Connection: Array.from({ length: connections }, (_, index) => ({
          address: `192.168.1.${index}`,
          local: true,
          port: 32400,
          protocol: 'https',
          relay: false,
          uri: `https://192-168-1-${index}.5f0d2c8ab1e94763.plex.direct:32400`,
        })),
      },
    },
  };
}
