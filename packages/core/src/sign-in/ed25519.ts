import { SignInError } from './sign-in-error.js';

/**
 * Does something with the platform's WebCrypto, which has to have Ed25519.
 *
 * @throws `SignInError` (`no-ed25519`) where it has not, and what `use` throws.
 */
export async function withEd25519<Value>(use: (subtle: SubtleCrypto) => Promise<Value>): Promise<Value> {
  // A page without https has no WebCrypto, and an old platform has no Ed25519.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) throw missing();
  try {
    return await use(subtle);
  } catch (error) {
    throw error instanceof DOMException && error.name === 'NotSupportedError' ? missing(error) : error;
  }
}

function missing(cause?: unknown): SignInError {
  const message =
    'this platform has no Ed25519 in WebCrypto (crypto.subtle), which device keys need: use Node 20 or later, Bun, Deno, or a browser of 2025 or later on a page with https; sign in with a PIN elsewhere';
  return new SignInError('no-ed25519', message, cause);
}
