import {
  PlexAPICore,
  getSourceConnectionInformation,
  getTokenDetails,
  getTransientToken,
  postUsersSignInData,
} from '@plex-sdk/core';

const plex = new PlexAPICore({ accessToken: 'token', xPlexClientIdentifier: 'client', protocol: 'http' });
console.log((await getTransientToken(plex, 'delegation', 'all')).object);
console.log((await getSourceConnectionInformation(plex, 'server://client-identifier')).object);
console.log((await getTokenDetails(plex)).userPlexAccount);
const credentials = { login: 'username@email.com', password: 'password123' };
console.log((await postUsersSignInData(plex, undefined, credentials)).userPlexAccount);
