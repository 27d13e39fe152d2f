/** Checks the JWT that a device signed. */
import type { JsonWebKey } from 'node:crypto';
import { refusal, type Answer } from './answer.ts';
import { decode, isSignedBy, type Token } from './jwt.ts';
import type { State } from './state.ts';

const scopes = ['username', 'email', 'friendly_name', 'restricted', 'anonymous', 'joinedAt'];

/** The largest difference of clocks, in seconds. */
const leeway = 60;

/** Its claims, or the reason of the refusal. */
export function readDeviceJWT(
  jwt: unknown,
  clientIdentifier: string | undefined,
  keyOf: (kid: string) => JsonWebKey | undefined,
  state: State,
): Token['claims'] | Answer {
  const token = decode(jwt);
  if (token === undefined) return refusal(422, 1000, 'JWT is malformed');
  state.secrets.add(String(jwt));
  const { header, claims } = token;
  const { kid } = header;
  const key = typeof kid === 'string' ? keyOf(kid) : undefined;
  if (header['alg'] !== 'EdDSA' || key === undefined || !isSignedBy(String(jwt), key)) {
    return refusal(422, 1000, 'JWT signature verification failed');
  }
  const { nonce, scope, aud, iss, iat, exp } = claims;
  if (aud !== 'plex.tv') return refusal(422, 1000, 'JWT audience is not plex.tv');
  if (iss !== clientIdentifier) return refusal(422, 1000, 'JWT issuer is not the client identifier');
  const now = state.now();
  if (typeof iat !== 'number' || iat > now + leeway) return refusal(422, 1000, 'JWT is not yet valid');
  if (typeof exp !== 'number' || exp <= now - leeway) return refusal(422, 1000, 'JWT has expired');
  if (exp > now + 3600 + leeway) return refusal(422, 1000, 'JWT is valid for too long');
  const words = typeof scope === 'string' ? scope.split(',') : [];
  if (words.some((word) => word !== '' && !scopes.includes(word))) return refusal(422, 1000, 'JWT scope is not known');
  if ((state.nonces.get(String(nonce)) ?? 0) <= now) return refusal(422, 1000, 'JWT nonce is not valid');
  return claims;
}

export function isRefused(read: Token['claims'] | Answer): read is Answer {
  return typeof read.status === 'number';
}
