import type { Send } from './transport.js';

/** Over `fetch`: the one that the user gave, or that of the platform. */
export const overFetch: Send = (attempt, { url, method, headers, body }, client) => {
  const controller = new AbortController();
  attempt.release = () => {
    controller.abort();
  };
  // The caller already has the error.
  if (attempt.isOver) throw new Error();
  const { signal } = controller;
  return (client.fetch ?? fetch)(url, { method, headers, body, redirect: 'manual', signal } as RequestInit);
};
