// Signs in with a PIN, and with a key of the device whose token is renewed: what has to work wherever the client runs.
import { PlexAPI } from '@plex-sdk/core';
import { browserLink, deviceCredential, deviceKey, newSeed } from '@plex-sdk/core/sign-in';

const mock = process.env.MOCK_SERVER;
const identity = { xPlexClientIdentifier: 'of-this-program', overrideServerURL: mock };
const anonymous = new PlexAPI(identity);

async function nameOf(accessToken) {
  const { userPlexAccount } = await new PlexAPI({ ...identity, accessToken }).authentication.getTokenDetails();
  return userPlexAccount?.username;
}

const { pin } = await anonymous.pins.createPin();
let results = 0;
const onResult = () => {
  results += 1;
};
const confirmed = await anonymous.pins.waitForPin(pin.id, undefined, { intervalMs: 0, onResult });
console.log(`PIN: ${await nameOf(confirmed.pin.authToken)}, result ${results}`);

const key = await deviceKey(newSeed());
const credential = deviceCredential({ client: anonymous, clientIdentifier: identity.xPlexClientIdentifier, key });
const links = [];
await credential.signIn({ onPin: ({ code }) => links.push(browserLink(identity, code)), intervalMs: 0 });
console.log(`key: ${await nameOf(credential)}, by ${new URL(links[0]).host}`);

await fetch(`${mock}/control`, { method: 'POST', body: '{"expireTokens":true}' });
console.log(`renewed: ${await nameOf(credential)}`);
