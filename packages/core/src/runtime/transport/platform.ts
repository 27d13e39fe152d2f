import { overFetch } from './fetch.js';
import type { Send } from './transport.js';

/** The transport for clients without a `fetch` option. */
export const platform: { send: Send } = { send: overFetch };
