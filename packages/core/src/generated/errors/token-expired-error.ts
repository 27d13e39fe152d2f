// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../runtime/index.js';
import type { TokenExpired } from '../components/token-expired.js';

/** Token Expired - Sign a JWT anew, and exchange it for another token. */
export class TokenExpiredError extends SDKError<TokenExpired> {
  override get name(): string {
    return 'TokenExpiredError';
  }
}
