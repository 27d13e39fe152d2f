import type { SecurityScheme } from '../operation.js';
import { cookies } from '../parameters/cookie.js';
import { credential } from './credential.js';

/** An API key in a cookie, beside the cookies that are parameters. */
export function apiKeyCookie(option: string, name: string, variable?: string): SecurityScheme {
  return async (client, attempt) => {
    const value = encodeURIComponent(String(await credential(client, attempt, option, variable)));
    const headers = attempt.parts?.headers;
    const cookie = cookies(headers?.['cookie'], `${name}=${value}`);
    attempt.parts = { ...attempt.parts, headers: { ...headers, cookie } };
    return {};
  };
}
