import type { SecurityScheme } from '../operation.js';

/** All of several schemes. */
export function together(...schemes: readonly SecurityScheme[]): SecurityScheme {
  return async (client, attempt) => {
    const headers: Record<string, string | undefined> = {};
    for (const scheme of schemes) Object.assign(headers, await scheme(client, attempt));
    return headers;
  };
}
