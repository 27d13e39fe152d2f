// Generated from the OpenAPI description: edit that and regenerate.
import type { PublicKey } from '../components/public-key.js';

export interface GetKeysResponseBody {
  /** The keys */
  keys: PublicKey[];
}
