/** PINs: creating, confirming, polling and expiring. */
import { randomBytes, type JsonWebKey } from 'node:crypto';
import { json, noClientIdentifier, refusal, type Answer, type Ask } from './answer.ts';
import { refuseKey } from './device.ts';
import { isRefused, readDeviceJWT } from './device-jwt.ts';
import type { Pin, State } from './state.ts';
import { issue } from './token.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function createPin({ header, query, body }: Ask, state: State): Answer {
  const clientIdentifier = header('x-plex-client-identifier');
  if (!clientIdentifier) return noClientIdentifier;
  const { jwk, strong } = Object(body) as { readonly jwk?: JsonWebKey; readonly strong?: unknown };
  const refused = jwk && refuseKey(jwk, clientIdentifier, state);
  if (refused) return refused;
  const isStrong = query.get('strong') === 'true' || strong === true || strong === 'true';
  const now = state.now();
  const pin: Pin = {
    id: state.nextId(),
    code: isStrong ? randomBytes(16).toString('hex').slice(0, 25) : shortCode(),
    product: header('x-plex-product'),
    clientIdentifier,
    createdAt: now,
    expiresAt: now + (isStrong ? 1800 : 900),
    jwk,
    polls: 0,
    isConfirmed: false,
  };
  state.pins.set(pin.id, pin);
  // A text of four letters can occur anywhere by chance.
  if (isStrong) state.secrets.add(pin.code);
  return json(shown(pin, null, state), 201);
}

function shortCode(): string {
  return Array.from(randomBytes(4), (byte) => letters[byte % letters.length]).join('');
}

export function getPin({ path, header, query }: Ask, state: State): Answer {
  const clientIdentifier = header('x-plex-client-identifier');
  if (!clientIdentifier) return noClientIdentifier;
  const pin = state.pins.get(Number(path.slice('/pins/'.length)));
  if (pin?.clientIdentifier !== clientIdentifier || pin.expiresAt <= state.now()) {
    return refusal(404, 1020, 'Code not found or expired');
  }
  pin.polls++;
  if (state.rules.confirmAfter !== undefined && pin.polls >= state.rules.confirmAfter) pin.isConfirmed = true;
  if (pin.jwk === undefined) return json(shown(pin, pin.isConfirmed ? legacyToken(state) : null, state));
  return getKeyPin(pin, pin.jwk, query.get('deviceJWT'), state);
}

/** A PIN that registers a key: the device has to prove that the key is its own. */
function getKeyPin(pin: Pin, jwk: JsonWebKey, jwt: string | null, state: State): Answer {
  const { clientIdentifier } = pin;
  const kid = String(jwk['kid']);
  const keyOf = (asked: string): JsonWebKey | undefined => (asked === kid ? jwk : undefined);
  const claims = readDeviceJWT(jwt, clientIdentifier, keyOf, state);
  if (isRefused(claims)) return claims;
  if (!pin.isConfirmed) return json(shown(pin, null, state));
  state.nonces.delete(String(claims['nonce']));
  state.keys.set(kid, { clientIdentifier, jwk });
  return json(shown(pin, issue(clientIdentifier, kid, String(claims['scope']), state), state));
}

function legacyToken({ legacyTokens, secrets }: State): string {
  const token = randomBytes(15).toString('base64url');
  legacyTokens.add(token);
  secrets.add(token);
  return token;
}

function shown(pin: Pin, authToken: string | null, state: State): object {
  const { id, code, product, clientIdentifier, createdAt, expiresAt } = pin;
  return {
    ...{ id, code, product, trusted: false, qr: `https://plex.tv/api/v2/pins/qr/${code}`, clientIdentifier },
    location: { code: 'AT', country: 'Austria', city: 'Vienna', time_zone: 'Europe/Vienna' },
    ...{ expiresIn: expiresAt - state.now(), createdAt: date(createdAt), expiresAt: date(expiresAt), authToken },
    newRegistration: authToken === null ? null : false,
  };
}

function date(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
