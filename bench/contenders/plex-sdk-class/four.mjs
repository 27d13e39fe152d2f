import { PlexAPI } from '@plex-sdk/core';

const plex = new PlexAPI({ accessToken: 'token', xPlexClientIdentifier: 'client', protocol: 'http' });
console.log((await plex.security.getTransientToken('delegation', 'all')).object);
console.log((await plex.security.getSourceConnectionInformation('server://client-identifier')).object);
console.log((await plex.authentication.getTokenDetails()).userPlexAccount);
const credentials = { login: 'username@email.com', password: 'password123' };
console.log((await plex.authentication.postUsersSignInData({ requestBody: credentials })).userPlexAccount);
