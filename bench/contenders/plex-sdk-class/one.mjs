import { PlexAPI } from '@plex-sdk/core';

const plex = new PlexAPI({ accessToken: 'token', xPlexClientIdentifier: 'client' });
console.log((await plex.authentication.getTokenDetails()).userPlexAccount);
