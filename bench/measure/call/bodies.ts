/** What the servers of the measurements answer. */

export type Size = 'small' | 'large';

/** In every answer: a client that gives it back has read the body. */
export const mark = 'username@email.com';

/** `account` is what getTokenDetails gives, `source` what getSourceConnectionInformation does. */
export function body(kind: 'account' | 'source', size: Size): string {
  const make = kind === 'account' ? account : source;
  let count = 0;
  let text = JSON.stringify(make(0));
  while (size === 'large' && text.length < 5 * 1024) text = JSON.stringify(make(++count));
  return text;
}

function account(details: number): unknown {
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
  if (details === 0) return required;
  return {
    ...required,
    country: 'US',
    entitlements: ['all'],
    homeAdmin: true,
    locale: null,
    mailingListStatus: 'unsubscribed',
    pin: '$2a$10$Zb1qkWw8hT0cV5mNfR3sLeYpJ7uXg2oD9aK4iB6tE',
    profile: {
      autoSelectAudio: true,
      autoSelectSubtitle: 1,
      defaultAudioLanguage: 'en',
      defaultAudioLanguages: ['en', 'fr'],
      defaultSubtitleLanguage: null,
      watchedIndicator: 1,
    },
    roles: ['plexpass'],
    services: Array.from({ length: details }, (_, index) => ({
      endpoint: `https://service-${index}.provider.plex.tv`,
      identifier: `service-${index}`,
      secret: null,
      status: 'online',
      token: 'h3NfQ8vJ5cKz1RbXwTyM',
    })),
    subscription: { active: true, features: ['livetv', 'lyrics', 'sync'], plan: 'yearly', status: 'Active' },
    subscriptions: Array.from({ length: details }, (_, index) => ({
      billing: { internalPaymentMethod: {}, paymentMethodId: 7654321 },
      canceled: false,
      canUpgrade: true,
      endsAt: null,
      id: 2468135 + index,
      mode: 'yearly',
      renewsAt: 1777206740,
      state: 'active',
      type: 'plexpass',
    })),
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
