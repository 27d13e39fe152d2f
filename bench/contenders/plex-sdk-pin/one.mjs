import { PlexAPICore, createPin, getTokenDetails, waitForPin } from '@plex-sdk/core';
import { browserLink } from '@plex-sdk/core/sign-in';

const identity = { xPlexClientIdentifier: 'client', xPlexProduct: 'Movie Night' };
const anonymous = new PlexAPICore(identity);
const { pin } = await createPin(anonymous, true);
console.log(browserLink(identity, pin.code));
const confirmed = await waitForPin(anonymous, pin.id);
const plex = new PlexAPICore({ ...identity, accessToken: confirmed.pin.authToken });
console.log((await getTokenDetails(plex)).userPlexAccount);
