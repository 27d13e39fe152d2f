/** The tokens that the services issue, and the device that each belongs to. */
import { json, refusal, unauthorized, type Answer, type Ask } from './answer.ts';
import { decode, encode, isSignedBy } from './jwt.ts';
import { plexKey, type State } from './state.ts';

export function issue(clientIdentifier: string, thumbprint: string, scope: string, state: State): string {
  const { rules, plexKeys } = state;
  const newest = plexKeys.at(-1) ?? plexKey();
  const { kid, privateKey } = rules.forge === 'signature' ? { ...plexKey(), kid: newest.kid } : newest;
  const now = state.now();
  const claims = {
    iss: rules.forge === 'issuer' ? 'example.com' : 'plex.tv',
    aud: ['plex.tv', rules.forge === 'audience' ? 'other-device' : clientIdentifier],
    iat: now,
    exp: rules.forge === 'expiry' ? now - 3600 : now + rules.tokenLifetime,
    thumbprint: rules.forge === 'thumbprint' ? 'other-key' : thumbprint,
    scope,
    jti: String(++state.issued),
    user: { id: 42, username: 'me' },
  };
  const token = encode({ header: { alg: 'EdDSA', typ: 'JWT', kid }, claims }, privateKey);
  state.secrets.add(token);
  return token;
}

/** Undefined if the token of the request is valid. */
export function refuseToken({ header }: Ask, state: State): Answer | undefined {
  const given = header('x-plex-token');
  if (given === undefined) return unauthorized;
  if (state.legacyTokens.has(given)) return undefined;
  const token = decode(given);
  if (token === undefined || !state.plexKeys.some(({ publicKey }) => isSignedBy(given, publicKey))) return unauthorized;
  const { exp, jti } = token.claims;
  const isOver = Number(exp) <= state.now() || Number(jti) <= state.expired;
  return isOver ? refusal(498, 1000, 'Token has expired') : undefined;
}

export function getUser(ask: Ask, state: State): Answer {
  const refused = refuseToken(ask, state);
  if (refused !== undefined) return refused;
  return json({
    ...{ id: 42, uuid: '0a1b2c3d4e5f6071', username: 'me', title: 'me', friendlyName: '', email: 'me@example.com' },
    ...{ authToken: ask.header('x-plex-token'), hasPassword: true, joinedAt: 1_300_000_000, twoFactorEnabled: false },
  });
}

/** The response of media servers in July 2026: they accept no JWT. */
export function askMediaServer({ path, header }: Ask): Answer {
  const token = header('x-plex-token');
  if (token === undefined || token.split('.').length === 3) {
    return {
      status: 401,
      html: '<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>',
    };
  }
  return json(
    path === '/security/token'
      ? { MediaContainer: { size: 0, token: 'transient-0b6f4c1e' } }
      : { MediaContainer: { Device: [] } },
  );
}
