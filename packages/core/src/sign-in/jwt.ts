/** JSON Web Tokens with Ed25519 signatures ([RFC 7519](https://www.rfc-editor.org/rfc/rfc7519), [RFC 8037](https://www.rfc-editor.org/rfc/rfc8037)). */
import { fromBase64url, toBase64url } from './base64url.js';
import type { DeviceKey } from './device-key.js';
import { withEd25519 } from './ed25519.js';
import { SignInError } from './sign-in-error.js';

export type Claims = Readonly<Record<string, unknown>>;

/** The form of a JWT with a signature of 64 bytes. Strict, because decoding is lenient and other characters would get into a header. */
const FORM = /^[\w-]+\.[\w-]+\.[\w-]{86}$/;

export async function signJWT(kid: string, claims: Claims, key: DeviceKey): Promise<string> {
  const signed = `${part({ alg: 'EdDSA', typ: 'JWT', kid })}.${part(claims)}`;
  return `${signed}.${toBase64url(await key.sign(new TextEncoder().encode(signed)))}`;
}

function part(value: object): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify(value)));
}

/** The claims of a JWT, unverified; empty if it is not a JWT. */
export function readClaims(jwt: string): Claims {
  if (!FORM.test(jwt)) return {};
  try {
    return Object(JSON.parse(new TextDecoder().decode(fromBase64url(jwt.split('.')[1] ?? '')))) as Claims;
  } catch {
    return {};
  }
}

/**
 * Whether one of these public keys, as base64url, verifies it.
 *
 * @throws `SignInError` (`no-ed25519`) where the platform cannot tell.
 */
export async function isSignedByOne(jwt: string, keys: readonly string[]): Promise<boolean> {
  if (!FORM.test(jwt)) return false;
  const at = jwt.lastIndexOf('.');
  const signed = new TextEncoder().encode(jwt.slice(0, at));
  for (const x of keys) {
    try {
      const [key, signature] = [fromBase64url(x), fromBase64url(jwt.slice(at + 1))];
      const isSigned = await withEd25519(async (subtle) =>
        subtle.verify('Ed25519', await subtle.importKey('raw', key, 'Ed25519', false, ['verify']), signature, signed),
      );
      if (isSigned) return true;
    } catch (error) {
      if (error instanceof SignInError) throw error;
      // Not a valid key or signature; another key may still verify it.
    }
  }
  return false;
}
