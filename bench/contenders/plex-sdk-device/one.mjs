import { PlexAPICore, getTokenDetails } from '@plex-sdk/core';
import { browserLink, deviceCredential, deviceKey, newSeed } from '@plex-sdk/core/sign-in';

const identity = { xPlexClientIdentifier: 'client', xPlexProduct: 'Movie Night' };
const key = await deviceKey(newSeed());
const credential = deviceCredential({ client: new PlexAPICore(identity), clientIdentifier: 'client', key });
await credential.signIn({ onPin: ({ code }) => console.log(browserLink(identity, code)) });
const plex = new PlexAPICore({ ...identity, accessToken: credential });
console.log((await getTokenDetails(plex)).userPlexAccount);
