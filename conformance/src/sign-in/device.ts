/** Registers keys of devices, and issues tokens for JWTs that they sign. */
import type { JsonWebKey } from 'node:crypto';
import { json, noClientIdentifier, refusal, type Answer, type Ask } from './answer.ts';
import { isRefused, readDeviceJWT } from './device-jwt.ts';
import type { State } from './state.ts';
import { issue, refuseToken } from './token.ts';

/** Undefined if the key can be registered. */
export function refuseKey(jwk: JsonWebKey, clientIdentifier: string, { keys }: State): Answer | undefined {
  const { kty, crv, x, use, alg, kid } = jwk;
  const isWhole = kty === 'OKP' && crv === 'Ed25519' && use === 'sig' && alg === 'EdDSA' && typeof kid === 'string';
  if (!isWhole || typeof x !== 'string' || Buffer.from(x, 'base64url').length !== 32) {
    return refusal(422, 1000, 'JWK is malformed');
  }
  const owner = keys.get(kid)?.clientIdentifier ?? clientIdentifier;
  return owner === clientIdentifier ? undefined : refusal(422, 1000, 'Thumbprint has already been taken');
}

export function registerKey(ask: Ask, state: State): Answer {
  const clientIdentifier = ask.header('x-plex-client-identifier');
  if (!clientIdentifier) return noClientIdentifier;
  const { jwk } = Object(ask.body) as { readonly jwk?: JsonWebKey };
  if (jwk === undefined) return refusal(400, 1000, 'jwk is missing');
  const refused = refuseToken(ask, state) ?? refuseKey(jwk, clientIdentifier, state);
  if (refused !== undefined) return refused;
  state.keys.set(String(jwk['kid']), { clientIdentifier, jwk });
  return { status: 201 };
}

export function getNonce(state: State): Answer {
  return json({ nonce: state.nonce() });
}

export function exchangeToken({ header, body }: Ask, state: State): Answer {
  const clientIdentifier = header('x-plex-client-identifier');
  if (!clientIdentifier) return noClientIdentifier;
  const { jwt } = Object(body) as { readonly jwt?: unknown };
  if (jwt === undefined) return refusal(400, 1000, 'jwt is missing');
  let thumbprint = '';
  const keyOf = (kid: string): JsonWebKey | undefined => {
    thumbprint = kid;
    return state.keys.get(kid)?.jwk;
  };
  const claims = readDeviceJWT(jwt, clientIdentifier, keyOf, state);
  if (isRefused(claims)) return claims;
  if (state.keys.get(thumbprint)?.clientIdentifier !== clientIdentifier) {
    return refusal(422, 1000, 'JWT signature verification failed');
  }
  state.nonces.delete(String(claims['nonce']));
  return json({ auth_token: issue(clientIdentifier, thumbprint, String(claims['scope']), state) });
}

export function getKeys({ plexKeys }: State): Answer {
  return json({ keys: plexKeys.map(({ publicKey }) => publicKey) });
}
