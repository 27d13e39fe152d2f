/** Checks that a client waits as long as `Retry-After` says. */
import type { PlayedResponse } from '../scenario.ts';

export interface Wait {
  readonly problems: (arrival: { readonly monotonic: number; readonly date: number }) => string[];
}

/** Seconds count on a monotonic clock, from before the response is sent; a date is compared with the system clock. */
export function waitOf(response: PlayedResponse | 'silence' | 'reset'): Wait | undefined {
  const asked = typeof response === 'string' ? undefined : response.headers?.['retry-after'];
  if (typeof asked !== 'string') return undefined;
  const sent = performance.now();
  return {
    problems: ({ monotonic, date }) => {
      const early = /^\d+$/.test(asked) ? Number(asked) * 1000 - (monotonic - sent) : dateOf(asked) - date;
      // Timers of clients may fire a little early.
      return early > 20 ? [`came ${Math.round(early)} ms before Retry-After: ${asked}`] : [];
    },
  };
}

/** The form of asctime names no zone, and is UTC (RFC 9110, section 5.6.7). */
function dateOf(text: string): number {
  return Date.parse(/[A-Z]{3}$|[+-]\d{4}$/.test(text) ? text : `${text} GMT`);
}
