import type { components } from '../generated/index.js';
import { fromBase64url, toBase64url } from './base64url.js';
import { withEd25519 } from './ed25519.js';

/** A key of the device for Ed25519 signatures: something that signs, wherever it keeps its secret. */
export interface DeviceKey {
  /** The public key, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The signature of `data`, 64 bytes ([RFC 8032](https://www.rfc-editor.org/rfc/rfc8032)). */
  sign(data: Uint8Array<ArrayBuffer>): Uint8Array | Promise<Uint8Array>;
}

/** A PKCS #8 private key for Ed25519 is this, and a seed ([RFC 8410, section 7](https://www.rfc-editor.org/rfc/rfc8410#section-7)). */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/** A new secret for {@link deviceKey}: 32 random bytes. Who has them is the device: keep them as you would a password. */
export function newSeed(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/**
 * The key that a secret makes, by WebCrypto: in Node 20 or later, Bun, Deno, workers and browsers, of which older ones
 * have no Ed25519, and none has it on a page without https.
 *
 * @param seed - What {@link newSeed} gave, 32 bytes. The same seed is the same key.
 * @throws `TypeError` for a seed of another length; {@link SignInError} (`no-ed25519`) where the platform cannot sign.
 */
export async function deviceKey(seed: Uint8Array): Promise<DeviceKey> {
  if (seed.length !== 32) throw new TypeError('deviceKey: a seed is 32 bytes');
  const secret = Uint8Array.from([...PKCS8, ...seed]);
  return withEd25519(async (subtle) => {
    const readable = await subtle.importKey('pkcs8', secret, 'Ed25519', true, ['sign']);
    const { x = '' } = await subtle.exportKey('jwk', readable);
    const key = await subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
    return {
      publicKey: fromBase64url(x),
      sign: async (data) => new Uint8Array(await subtle.sign('Ed25519', key, data)),
    };
  });
}

/**
 * The public key as the services take it, named by its thumbprint
 * ([RFC 7638](https://www.rfc-editor.org/rfc/rfc7638)). Platforms disagree about `alg`, so none of them writes this.
 */
export async function publicKeyOf({ publicKey }: DeviceKey): Promise<components.PublicKey & { readonly kid: string }> {
  const x = toBase64url(publicKey);
  const text = new TextEncoder().encode(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`);
  const kid = toBase64url(new Uint8Array(await withEd25519((subtle) => subtle.digest('SHA-256', text))));
  return { kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA', kid };
}
