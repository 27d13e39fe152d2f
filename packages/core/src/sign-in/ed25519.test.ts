import { afterEach, expect, test, vi } from 'vitest';
import { isSignedByOne } from './jwt.js';
import { deviceKey, newSeed, publicKeyOf } from './index.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const seed = newSeed();
const unsupported = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
const missing = {
  name: 'SignInError',
  failure: 'no-ed25519',
  message: expect.stringContaining('this platform has no Ed25519 in WebCrypto') as string,
};

test('a page without https says what is missing, whoever signs', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  await expect(deviceKey(seed)).rejects.toMatchObject(missing);
  await expect(publicKeyOf({ publicKey: seed, sign: (data) => data })).rejects.toMatchObject(missing);
});

test('an older browser says what is missing, and calls no token of plex.tv forged for it', async () => {
  vi.stubGlobal('crypto', { subtle: { importKey: unsupported } });
  await expect(deviceKey(seed)).rejects.toMatchObject({ ...missing, cause: { name: 'NotSupportedError' } });
  await expect(isSignedByOne(`a.b.${'A'.repeat(86)}`, ['AAAA'])).rejects.toMatchObject(missing);
});

test('what is no key or no signature does not keep another from verifying', async () => {
  const key = await deviceKey(seed);
  const { x } = await publicKeyOf(key);
  const signed = Buffer.from(await key.sign(new TextEncoder().encode('a.b'))).toString('base64url');
  expect(await isSignedByOne(`a.b.${signed}`, ['', '%', 'AAAA', x])).toBe(true);
  expect(await isSignedByOne('a.b.%', [x])).toBe(false);
});
