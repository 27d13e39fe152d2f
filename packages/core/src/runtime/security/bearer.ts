import type { SecurityScheme } from '../operation.js';
import { credential } from './credential.js';

/** A bearer token ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-2.1)); also one of OAuth 2 or OpenID. */
export function bearer(option: string, variable?: string): SecurityScheme {
  return async (client, attempt) => ({
    authorization: `Bearer ${String(await credential(client, attempt, option, variable))}`,
  });
}
