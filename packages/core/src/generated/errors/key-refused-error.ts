// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../runtime/index.js';
import type { KeyRefused } from '../components/key-refused.js';

/** Unprocessable Content - A JWT is malformed or its signature is wrong, or another device has registered a key with this `kid`. */
export class KeyRefusedError extends SDKError<KeyRefused> {
  override get name(): string {
    return 'KeyRefusedError';
  }
}
