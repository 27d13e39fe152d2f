import { PlexAPICore, getTokenDetails } from '@plex-sdk/core';

/** As in browsers, Bun and Deno, or with a `fetch` of one's own. */
export function connect(serverURL) {
  const plex = new PlexAPICore({
    accessToken: 'token',
    xPlexClientIdentifier: 'client',
    fetch: (...request) => fetch(...request),
  });
  return async () => (await getTokenDetails(plex, { serverURL })).userPlexAccount;
}
