import type { Send } from './transport.js';

/** Over `fetch`: the one that the user gave, or that of the platform. */
export const overFetch: Send = async (attempt, { url, ...init }, client) => {
  const controller = new AbortController();
  attempt.release = () => {
    controller.abort();
  };
  // The caller already has the error.
  if (attempt.isOver) throw new Error();
  return (client.fetch ?? fetch)(url, { ...init, redirect: 'manual', signal: controller.signal } as RequestInit);
};
