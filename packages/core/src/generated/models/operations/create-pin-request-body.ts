// Generated from the OpenAPI description: edit that and regenerate.
import type { PublicKey } from '../components/public-key.js';

export interface CreatePinRequestBody {
  /** A public key for Ed25519 signatures, as JSON Web Key (RFC 8037) */
  jwk?: PublicKey;
  /** Whether the code is a long one for a browser */
  strong?: boolean;
}
