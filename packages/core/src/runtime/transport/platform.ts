import { overFetch } from './fetch.js';
import type { Send } from './transport.js';

/** What sends where the user gives no `fetch`. */
export const platform: { send: Send } = { send: overFetch };
