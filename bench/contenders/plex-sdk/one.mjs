import { PlexAPICore, getTokenDetails } from '@plex-sdk/core';

const plex = new PlexAPICore({ accessToken: 'token', xPlexClientIdentifier: 'client' });
console.log((await getTokenDetails(plex)).userPlexAccount);
