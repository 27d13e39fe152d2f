import type { SecurityScheme } from '../operation.js';
import { credential } from './credential.js';

/** An API key in the query. */
export function apiKeyQuery(option: string, name: string, variable?: string): SecurityScheme {
  return async (client, attempt) => {
    const value = encodeURIComponent(String(await credential(client, attempt, option, variable)));
    const { request } = attempt;
    request.url += `${request.url.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${value}`;
    return {};
  };
}
