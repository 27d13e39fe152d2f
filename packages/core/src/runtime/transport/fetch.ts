import { recovery } from '../load-recovery.js';
import type { Send } from './transport.js';

/** Over `fetch`: the one that the user gave, or that of the platform. */
export const overFetch: Send = async (attempt, { url, ...init }, client) => {
  if (client.proxy !== undefined) (await recovery()).refuse(attempt, 'proxy');
  return (client.fetch ?? fetch)(url, { ...init, redirect: 'manual', signal: attempt.signal } as RequestInit);
};
