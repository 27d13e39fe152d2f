import type { SecurityScheme } from '../operation.js';
import type { BasicCredential } from '../options.js';
import { base64 } from '../base64.js';
import { credential } from './credential.js';

/**
 * User name and password ([RFC 7617](https://www.rfc-editor.org/rfc/rfc7617)), in UTF-8. The environment variable
 * holds them as `username:password`.
 */
export function basic(option: string, variable?: string): SecurityScheme {
  return async (client, attempt) => {
    const given = (await credential(client, attempt, option, variable)) as string | BasicCredential;
    const pair = typeof given === 'string' ? given : `${given.username}:${given.password}`;
    const encoded = base64(pair);
    attempt.secrets.push(encoded, pair.slice(pair.indexOf(':') + 1));
    return { authorization: `Basic ${encoded}` };
  };
}
