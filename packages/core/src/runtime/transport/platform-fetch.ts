import type { Transport } from '../options.js';

/**
 * The platform's `fetch`, which has until the signal aborts. That of Node has limits of its own beside it: 10 s to
 * connect, and 300 s for each wait for headers or more of a body.
 */
export const platformFetch: Transport = async (url, init) => {
  for (;;) {
    try {
      return await fetch(url, dispatcher ? ({ ...init, dispatcher } as RequestInit) : init);
    } catch (error) {
      // Nothing was sent yet, so that another connection can be tried.
      const { code } = Object((error as { cause?: unknown }).cause) as { code?: unknown };
      if (code !== 'UND_ERR_CONNECT_TIMEOUT' || init.signal?.aborted) throw error;
    }
  }
};

interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
}

const { process } = globalThis as { process?: { versions?: { undici?: string } } };

/** Where the dispatcher of all requests is: that of undici, which is behind Node's `fetch`, up to its version 7. */
const place = Symbol.for('undici.globalDispatcher.1');

const dispatcher: Dispatcher | undefined =
  Number.parseInt(process?.versions?.undici ?? '8') < 8
    ? {
        dispatch(options, handler) {
          const shared = (globalThis as unknown as Record<symbol, Dispatcher>)[place];
          return Boolean(shared?.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler));
        },
      }
    : undefined;
