import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decode, encode, isSignedBy } from './jwt.ts';
import { startSignInServer, type SignInServer } from './server.ts';

let server: SignInServer;

beforeAll(async () => {
  server = await startSignInServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  await tell({ reset: true });
});

interface Device {
  readonly id: string;
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: JsonWebKey;
}

function device(id: string, kid = `key-of-${id}`): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  return { id, kid, privateKey, jwk: { kty: 'OKP', crv: 'Ed25519', x: x ?? '', use: 'sig', alg: 'EdDSA', kid } };
}

async function ask(path: string, id: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(server.url + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'x-plex-client-identifier': id, 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').includes('json')
    ? (JSON.parse(text) as Record<string, unknown>)
    : {};
  const [error] = (json['errors'] ?? []) as { code: number; message: string }[];
  return {
    status: response.status,
    json,
    text,
    why: error && `${error.code} ${error.message}`,
    headers: response.headers,
  };
}

async function tell(orders: object): Promise<{ now: number; requests: string[] }> {
  const response = await fetch(`${server.url}/control`, { method: 'POST', body: JSON.stringify(orders) });
  return (await response.json()) as { now: number; requests: string[] };
}

async function signed({ id, kid, privateKey }: Device, claims: object = {}, header: object = {}): Promise<string> {
  const { nonce } = (await ask('/auth/nonce', id)).json;
  const { now } = await tell({});
  const own = { nonce, scope: 'username,email', aud: 'plex.tv', iss: id, iat: now, exp: now + 300, ...claims };
  return encode({ header: { alg: 'EdDSA', typ: 'JWT', kid, ...header }, claims: own }, privateKey);
}

async function register({ id, jwk }: Device) {
  return ask('/auth/jwk', id, { jwk }, { 'x-plex-token': 'legacy-token-of-the-mock' });
}

async function exchange(from: Device, claims: object = {}, header: object = {}) {
  return ask('/auth/token', from.id, { jwt: await signed(from, claims, header) });
}

test('a short PIN is confirmed by a call, for the device that made it', async () => {
  const made = await ask('/pins', 'tv', {});
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({ clientIdentifier: 'tv', expiresIn: 900, authToken: null, newRegistration: null });
  expect(made.json['code']).toMatch(/^[A-Z2-9]{4}$/);
  const path = `/pins/${String(made.json['id'])}`;
  expect((await ask(path, 'tv')).json['authToken']).toBeNull();
  await tell({ confirm: made.json['id'] });
  expect((await ask(path, 'other')).why).toBe('1020 Code not found or expired');
  const token = String((await ask(path, 'tv')).json['authToken']);
  expect((await ask('/user', 'tv', undefined, { 'x-plex-token': token })).json['username']).toBe('me');
});

test('an order is JSON, also where curl calls it a form', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await fetch(`${server.url}/control`, { method: 'POST', headers, body: '{"confirmAfter":1}' });
  const { id } = (await ask('/pins', 'tv', {})).json;
  expect((await ask(`/pins/${String(id)}`, 'tv')).json['authToken']).not.toBeNull();
});

test('a strong PIN has a long code, and is confirmed after as many polls as the test says', async () => {
  await tell({ confirmAfter: 2 });
  const { json } = await ask('/pins?strong=true', 'tv', {});
  expect(json).toMatchObject({ expiresIn: 1800, qr: `https://plex.tv/api/v2/pins/qr/${String(json['code'])}` });
  expect(json['code']).toMatch(/^.{25}$/);
  expect((await ask(`/pins/${String(json['id'])}`, 'tv')).json['authToken']).toBeNull();
  expect((await ask(`/pins/${String(json['id'])}`, 'tv')).json['authToken']).not.toBeNull();
});

test('a PIN expires', async () => {
  const { json } = await ask('/pins', 'tv', {});
  await tell({ advance: 900 });
  const late = await ask(`/pins/${String(json['id'])}`, 'tv');
  expect([late.status, late.why]).toEqual([404, '1020 Code not found or expired']);
});

test('a PIN needs a client identifier', async () => {
  expect((await ask('/pins', '', {})).why).toBe('1000 X-Plex-Client-Identifier is missing');
});

test('a PIN with a key gives a JWT to the device that has the key', async () => {
  const tv = device('tv');
  const { json } = await ask('/pins', 'tv', { jwk: tv.jwk, strong: true });
  const path = `/pins/${String(json['id'])}?deviceJWT=`;
  const jwt = await signed(tv);
  expect((await ask(path + jwt, 'tv')).json['authToken']).toBeNull();
  await tell({ confirm: true });
  expect((await ask(path + (await signed({ ...device('tv'), kid: tv.kid })), 'tv')).why).toBe(
    '1000 JWT signature verification failed',
  );
  const token = String((await ask(path + jwt, 'tv')).json['authToken']);
  expect(decode(token)?.claims).toMatchObject({ iss: 'plex.tv', aud: ['plex.tv', 'tv'], thumbprint: tv.kid });
  expect((await exchange(tv)).status).toBe(200);
});

test('a registered key gives tokens for seven days, which the published keys verify', async () => {
  const tv = device('tv');
  expect((await register(tv)).status).toBe(201);
  const token = String((await exchange(tv)).json['auth_token']);
  const { exp, iat } = decode(token)?.claims ?? {};
  expect(Number(exp) - Number(iat)).toBe(7 * 86_400);
  const { keys } = (await ask('/auth/keys', 'tv')).json as { keys: JsonWebKey[] };
  expect(keys.map((key) => isSignedBy(token, key))).toEqual([false, true]);
  expect((await ask('/user', 'tv', undefined, { 'x-plex-token': token })).status).toBe(200);
  await tell({ advance: 7 * 86_400 });
  const late = await ask('/user', 'tv', undefined, { 'x-plex-token': token });
  expect([late.status, late.why]).toEqual([498, '1000 Token has expired']);
});

test('a key needs a token, and the thumbprint of another device is taken', async () => {
  const tv = device('tv');
  expect((await ask('/auth/jwk', 'tv', { jwk: tv.jwk })).status).toBe(401);
  await register(tv);
  const phone = device('phone', tv.kid);
  expect((await register(phone)).why).toBe('1000 Thumbprint has already been taken');
  expect((await ask('/pins', 'phone', { jwk: phone.jwk })).status).toBe(422);
  expect(
    (
      await ask(
        '/auth/jwk',
        'tv',
        { jwk: { ...tv.jwk, alg: 'Ed25519' } },
        { 'x-plex-token': 'legacy-token-of-the-mock' },
      )
    ).why,
  ).toBe('1000 JWK is malformed');
});

test.each([
  [{ aud: 'example.com' }, 'JWT audience is not plex.tv'],
  [{ iss: 'phone' }, 'JWT issuer is not the client identifier'],
  [{ iat: 4_000_000_000 }, 'JWT is not yet valid'],
  [{ exp: 1_000_000_000 }, 'JWT has expired'],
  [{ exp: 4_000_000_000 }, 'JWT is valid for too long'],
  [{ scope: 'username,admin' }, 'JWT scope is not known'],
  [{ nonce: 'own' }, 'JWT nonce is not valid'],
])('what a device signs is checked: %o', async (claims, why) => {
  const tv = device('tv');
  await register(tv);
  const refused = await exchange(tv, claims);
  expect([refused.status, refused.why]).toEqual([422, `1000 ${why}`]);
});

test('a wrong key, an unknown key, another algorithm and no JWT are refused', async () => {
  const tv = device('tv');
  await register(tv);
  const failed = '1000 JWT signature verification failed';
  expect((await exchange({ ...device('tv'), kid: tv.kid })).why).toBe(failed);
  expect((await exchange(tv, {}, { kid: 'unknown' })).why).toBe(failed);
  expect((await exchange(tv, {}, { alg: 'none' })).why).toBe(failed);
  expect((await ask('/auth/token', 'tv', { jwt: 'a.b' })).why).toBe('1000 JWT is malformed');
  expect((await ask('/auth/token', 'tv', {})).status).toBe(400);
});

test('a nonce is used once, within five minutes', async () => {
  const tv = device('tv');
  await register(tv);
  const jwt = await signed(tv);
  expect((await ask('/auth/token', 'tv', { jwt })).status).toBe(200);
  expect((await ask('/auth/token', 'tv', { jwt })).why).toBe('1000 JWT nonce is not valid');
  const late = await signed(tv, { exp: (await tell({})).now + 900 });
  await tell({ advance: 301 });
  expect((await ask('/auth/token', 'tv', { jwt: late })).why).toBe('1000 JWT nonce is not valid');
});

test('the clock of the services stands in the header Date', async () => {
  const { now } = await tell({ advance: 86_400 });
  const { headers } = await ask('/auth/nonce', 'tv');
  expect(Math.abs(Date.parse(headers.get('date') ?? '') / 1000 - now)).toBeLessThan(60);
});

test('requests are refused as often as the test says, and counted', async () => {
  await tell({ tooMany: [{ path: '/auth/nonce', retryAfter: 3 }] });
  const refused = await ask('/auth/nonce', 'tv');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
  expect((await ask('/auth/nonce', 'tv')).status).toBe(200);
  expect((await tell({})).requests).toEqual(['GET /auth/nonce', 'GET /auth/nonce']);
});

test.each(['signature', 'issuer', 'audience', 'thumbprint', 'expiry'])('a token can be forged: %s', async (forge) => {
  const tv = device('tv');
  await register(tv);
  await tell({ forge });
  const token = String((await exchange(tv)).json['auth_token']);
  const { now } = await tell({});
  const { keys } = (await ask('/auth/keys', 'tv')).json as { keys: JsonWebKey[] };
  const { iss, aud, thumbprint, exp } = decode(token)?.claims ?? {};
  const wrong = {
    signature: !keys.some((key) => isSignedBy(token, key)),
    issuer: iss !== 'plex.tv',
    audience: !(aud as string[]).includes('tv'),
    thumbprint: thumbprint !== tv.kid,
    expiry: Number(exp) < now,
  };
  expect(Object.entries(wrong).flatMap(([what, is]) => (is ? [what] : []))).toEqual([forge]);
});

test('a media server takes every token but a JWT, which it refuses in HTML', async () => {
  const tv = device('tv');
  await register(tv);
  const token = String((await exchange(tv)).json['auth_token']);
  const refused = await ask('/security/token?type=delegation&scope=all', 'tv', undefined, { 'x-plex-token': token });
  expect([refused.status, refused.headers.get('content-type')]).toEqual([401, 'text/html']);
  const taken = await ask('/security/resources?source=server', 'tv', undefined, { 'x-plex-token': 'resource-token' });
  expect(taken.status).toBe(200);
});
