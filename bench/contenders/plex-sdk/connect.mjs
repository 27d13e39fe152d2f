import { PlexAPICore, getTokenDetails } from '@plex-sdk/core';

export function connect(serverURL) {
  const plex = new PlexAPICore({ accessToken: 'token', xPlexClientIdentifier: 'client' });
  return async () => (await getTokenDetails(plex, { serverURL })).userPlexAccount;
}
