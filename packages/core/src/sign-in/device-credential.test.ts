import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startSignInMock, type SignInMock } from '../../test/sign-in-mock.js';
import { PlexAPI, type PlexAPIOptions, SDKError, debugLogger, errors, operations } from '../generated/index.js';
import {
  type DeviceCredentialOptions,
  deviceCredential,
  deviceKey,
  newSeed,
  type PinOptions,
  publicKeyOf,
  SignInError,
} from './index.js';

const LEGACY = 'legacy-token-of-the-mock';

let mock: SignInMock;
beforeAll(async () => {
  mock = await startSignInMock();
});
afterAll(() => mock.stop());
beforeEach(async () => {
  await mock.tell({ reset: true });
});
afterEach(() => {
  vi.useRealTimers();
});

function client(options: PlexAPIOptions = {}): PlexAPI {
  const quick = { initialDelayMs: 0, maxDelayMs: 0 };
  return new PlexAPI({ xPlexClientIdentifier: 'tv', overrideServerURL: mock.url, retries: quick, ...options });
}

async function device(options: Partial<DeviceCredentialOptions> = {}) {
  const key = options.key ?? (await deviceKey(newSeed()));
  return deviceCredential({ client: client(), clientIdentifier: 'tv', scopes: ['username'], ...options, key });
}

async function registered(options: Partial<DeviceCredentialOptions> = {}) {
  const credential = await device(options);
  await credential.register(client({ accessToken: LEGACY }));
  return credential;
}

async function errorOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error as Error,
  );
}

const text = (url: Parameters<typeof fetch>[0]): string => (url instanceof Request ? url.url : url.toString());

async function counted(path: string): Promise<number> {
  const { requests } = await mock.tell({});
  return requests.filter((request) => request.endsWith(path)).length;
}

test('the thumbprint of a key is that of RFC 8037, and the seed is the key', async () => {
  const seed = Buffer.from('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', 'base64url');
  const key = await deviceKey(seed);
  expect(await publicKeyOf(key)).toEqual({
    ...{ kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: 'EdDSA' },
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  });
  await expect(deviceKey(new Uint8Array(31))).rejects.toThrow('a seed is 32 bytes');
});

test('a PIN registers the key, and gives a token', async () => {
  const credential = await device();
  const codes: string[] = [];
  await mock.tell({ confirmAfter: 2 });
  await credential.signIn({ onPin: ({ code }) => codes.push(code), intervalMs: 0 });
  expect(codes.join()).toMatch(/^.{25}$/);
  const { userPlexAccount } = await client({ accessToken: credential }).authentication.getTokenDetails();
  expect(userPlexAccount.username).toBe('me');
  expect(await counted('/auth/token')).toBe(0);
});

test('a PIN that expires ends the sign-in, and so does the signal', async () => {
  const credential = await device();
  const expired = credential.signIn({ onPin: () => mock.tell({ advance: 1800 }), intervalMs: 0 });
  expect(await errorOf(expired)).toBeInstanceOf(errors.GetPinNotFound);
  const controller = new AbortController();
  const onPin = () => {
    setTimeout(() => {
      controller.abort();
    });
  };
  expect(await errorOf(credential.signIn({ onPin, signal: controller.signal }))).toMatchObject({ name: 'AbortError' });
});

test('while a user takes longer than a signature lasts, another is sent', async () => {
  const credential = await device();
  vi.useFakeTimers({ toFake: ['Date'] });
  const onPin = async () => {
    await mock.tell({ advance: 0 });
    setTimeout(() => {
      vi.setSystemTime(Date.now() + 250_000);
      void mock.tell({ advance: 250 });
    }, 20);
    setTimeout(() => void mock.tell({ confirm: true }), 200);
  };
  await credential.signIn({ onPin, intervalMs: 5 });
  expect(await counted('/auth/nonce')).toBe(2);
});

test('a token registers the key, and the key alone is enough from then on', async () => {
  const key = await deviceKey(newSeed());
  await registered({ key });
  const again = await device({ key });
  await client({ accessToken: again }).authentication.getTokenDetails();
  expect(await counted('/auth/token')).toBe(1);
});

test('all calls at once take one token', async () => {
  const credential = await registered();
  const plex = client({ accessToken: credential });
  await Promise.all(Array.from({ length: 10 }, () => plex.authentication.getTokenDetails()));
  expect(await counted('/auth/token')).toBe(1);
  await mock.tell({ expireTokens: true });
  await Promise.all(Array.from({ length: 10 }, () => plex.authentication.getTokenDetails()));
  expect(await counted('/auth/token')).toBe(2);
});

test('a token is renewed when less than a day is left, and used for as long as it is good', async () => {
  const credential = await registered();
  const plex = client({ accessToken: credential });
  await plex.authentication.getTokenDetails();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5.9 * 86_400_000 });
  await mock.tell({ advance: 5.9 * 86_400 });
  await plex.authentication.getTokenDetails();
  expect(await counted('/auth/token')).toBe(1);
  vi.setSystemTime(Date.now() + 0.5 * 86_400_000);
  await mock.tell({ advance: 0.5 * 86_400, tooMany: Array(3).fill({ path: '/auth/nonce', retryAfter: 0 }) });
  await plex.authentication.getTokenDetails();
  expect(await counted('/auth/token')).toBe(1);
  await plex.authentication.getTokenDetails();
  expect(await counted('/auth/token')).toBe(2);
});

test('a token that the service calls expired is renewed once, and the call repeated', async () => {
  const credential = await registered();
  const plex = client({ accessToken: credential, retries: false });
  await plex.authentication.getTokenDetails();
  await mock.tell({ expireTokens: true });
  await plex.authentication.getTokenDetails();
  expect(await counted('/user')).toBe(3);
  await mock.tell({ expireTokens: true, forge: 'expiry' });
  const error = await errorOf(plex.authentication.getTokenDetails());
  expect(error.message).toBe('the token of plex.tv is not used: it has expired');
});

test('a store keeps the token, and nothing else does', async () => {
  const saved: string[] = [];
  const store = { load: () => saved.at(-1), save: (token: string) => saved.push(token) };
  const key = await deviceKey(newSeed());
  await (
    await registered({ key, store })
  )();
  expect(saved.length).toBe(1);
  expect(await (await device({ key, store }))()).toBe(saved[0]);
  expect(await counted('/auth/token')).toBe(1);
  const replaced = await registered({ store });
  await replaced();
  expect(saved.length).toBe(2);
  const cut = await device({ key, store: { ...store, load: () => saved[0]?.slice(0, -9) } });
  await cut();
  expect(saved.length).toBe(3);
  let isBroken = true;
  const broken = await device({
    key,
    store: { load: () => (isBroken ? Promise.reject(new Error('disk')) : saved[0]), save: String },
  });
  await expect(broken()).rejects.toThrow('disk');
  isBroken = false;
  expect(await broken()).toBe(saved[0]);
});

test.each([
  [{ client: undefined }, 'give client, a client without a token'],
  [{ clientIdentifier: undefined }, 'give clientIdentifier, that of the client'],
  [{ clientIdentifier: '' }, 'give clientIdentifier, that of the client'],
  [{ key: newSeed() }, 'give key, what await deviceKey(secret) gives'],
  [{ key: deviceKey(newSeed()) }, 'give key, what await deviceKey(secret) gives'],
  [{ scopes: 'username' }, 'scopes is a list'],
  [{ store: { load: () => undefined } }, 'a store has load and save'],
])('%j is refused at once', async (wrong, problem) => {
  const options = { client: client(), clientIdentifier: 'tv', key: await deviceKey(newSeed()), ...wrong };
  expect(() => deviceCredential(options as DeviceCredentialOptions)).toThrow(`deviceCredential: ${problem}`);
});

test('a sign-in that shows nobody the PIN makes none', async () => {
  const credential = await device();
  await expect(credential.signIn({} as PinOptions)).rejects.toThrow('signIn: give onPin, which shows the PIN');
  expect(await counted('/pins')).toBe(0);
});

test('two credentials that share a store do not disturb each other', async () => {
  const saved: string[] = [];
  const store = { load: () => saved.at(-1), save: (token: string) => saved.push(token) };
  const key = await deviceKey(newSeed());
  const credentials = [await registered({ key, store }), await device({ key, store })];
  const clients = credentials.map((accessToken) => client({ accessToken }));
  for (let round = 0; round < 2; round++) {
    await Promise.all([...clients, ...clients].map((each) => each.authentication.getTokenDetails()));
    await mock.tell({ expireTokens: true });
  }
  await clients[0]?.authentication.getTokenDetails();
  expect(await (await device({ key, store }))()).toBe(saved.at(-1));
});

test.each([-8 * 86_400, 3600])('the time is that of the service where the clock is wrong by %s s', async (advance) => {
  const credential = await registered();
  await mock.tell({ advance });
  await client({ accessToken: credential }).authentication.getTokenDetails();
  await credential();
  expect(await counted('/auth/token')).toBe(2);
  await mock.tell({ confirmAfter: 1 });
  const other = await device();
  await other.signIn({ onPin: String, intervalMs: 0 });
});

test('a nonce that is not taken is no matter of the clock', async () => {
  const credential = await registered();
  const real = client();
  const replayed = (await real.device.getNonce()).object.nonce;
  const fetch: typeof globalThis.fetch = (url, init) =>
    text(url).endsWith('/auth/nonce')
      ? Promise.resolve(Response.json({ nonce: `${replayed}0` }))
      : globalThis.fetch(url, init);
  const key = await deviceKey(newSeed());
  const other = await device({ key, client: client({ fetch }) });
  await other.register(client({ accessToken: LEGACY }));
  expect(await errorOf(Promise.resolve(other()))).toMatchObject({
    message: expect.stringMatching(/^exchangeToken: 422 from POST .*: JWT nonce is not valid \(1000\)$/) as string,
  });
  expect(await counted('/auth/token')).toBe(1);
  expect(await credential()).toBeTruthy();
});

test('a key that nobody registered, and one that another device has, are refused', async () => {
  const unknown = await errorOf(Promise.resolve((await device())()));
  expect(unknown).toBeInstanceOf(errors.KeyRefusedError);
  const key = await deviceKey(newSeed());
  await registered({ key });
  const phone = deviceCredential({ client: client(), clientIdentifier: 'phone', key });
  expect(await errorOf(phone.register(client({ accessToken: LEGACY })))).toMatchObject({ statusCode: 422 });
  expect(await errorOf(phone.signIn({ onPin: String }))).toMatchObject({ statusCode: 422 });
});

test.each([
  ['signature', 'no public key of plex.tv verifies its signature'],
  ['issuer', 'its issuer is not plex.tv'],
  ['audience', 'it is for another client identifier'],
  ['thumbprint', 'it is for another key'],
  ['expiry', 'it has expired'],
])('a token with a wrong %s is not used', async (forge, why) => {
  const credential = await registered();
  await mock.tell({ forge });
  const error = await errorOf(Promise.resolve(credential()));
  expect(error).toBeInstanceOf(SignInError);
  expect(error).toMatchObject({ failure: 'unverified-token', message: `the token of plex.tv is not used: ${why}` });
});

test('new keys of plex.tv verify, as 429 passes', async () => {
  const credential = await registered();
  const paths = ['/auth/nonce', '/auth/token', '/auth/keys'];
  await mock.tell({ rotateKeys: true, tooMany: paths.map((path) => ({ path, retryAfter: 0 })) });
  await client({ accessToken: credential }).authentication.getTokenDetails();
});

test('a media server that takes no JWT is told from a token that is wrong', async () => {
  const credential = await registered();
  const { GetTransientTokenQueryParamType: type, Scope } = operations;
  const call = client({ accessToken: credential }).authentication.getTransientToken(type.Delegation, Scope.All);
  const error = await errorOf(call);
  expect(error).toMatchObject({ name: 'SignInError', failure: 'media-server' });
  expect(error.message).toContain('GET https://plex.tv/api/v2/resources');
  expect(error.cause).toBeInstanceOf(SDKError);
});

test('no secret is shown', async () => {
  const seed = newSeed();
  const key = await deviceKey(seed);
  const lines: string[] = [];
  const jwts: string[] = [];
  const hooks = debugLogger((line) => lines.push(line));
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    const texts = [text(url), typeof init?.body === 'string' ? init.body : '', await response.clone().text()];
    jwts.push(...texts.flatMap((text) => text.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+|"nonce":"[^"]+/g) ?? []));
    return response;
  };
  const logged = client({ hooks, fetch });
  const credential = await device({ key, client: logged });
  await mock.tell({ confirmAfter: 1 });
  await credential.signIn({ onPin: String, intervalMs: 0 });
  await mock.tell({ expireTokens: true });
  const plex = client({ accessToken: credential, hooks, fetch });
  const result = await plex.authentication.getTokenDetails();
  await mock.tell({ forge: 'issuer', expireTokens: true });
  const error = await errorOf(plex.authentication.getTokenDetails());
  const shown = [
    ...lines,
    ...[credential, key, plex, logged, error, result].map((value) => inspect(value, { depth: 9, showHidden: true })),
  ].join('\n');
  expect(jwts.length).toBeGreaterThan(5);
  const secrets = [...jwts.map((found) => found.replace('"nonce":"', '')), Buffer.from(seed).toString('base64url')];
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
});
