import type { Attempt } from './attempt.js';
import { AbortError } from './errors/abort-error.js';

/** Waits, unless the caller's signal aborts. */
export async function pause(milliseconds: number, attempt: Attempt, signal: AbortSignal | undefined): Promise<void> {
  let stop: (() => void) | undefined;
  let timer;
  try {
    await new Promise<void>((resolve, reject) => {
      stop = () => {
        reject(new AbortError(attempt, signal?.reason));
      };
      timer = setTimeout(resolve, Math.min(milliseconds, 2e9));
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
    });
  } finally {
    clearTimeout(timer);
    if (stop) signal?.removeEventListener('abort', stop);
  }
}
