import type { RetryOptions } from './options.js';

/**
 * Milliseconds to wait before a retry, the first of which is number 0, or undefined to give up because the server asks
 * for more patience than there is.
 */
export function retryDelay(
  retry: number,
  { initialDelayMs = 500, maxDelayMs = 8000, maxRetryAfterMs = 60_000 }: RetryOptions,
  retryAfter: string | null = null,
  now: number = Date.now(),
  random: number = Math.random(),
): number | undefined {
  const asked = retryAfter === null ? NaN : askedDelay(retryAfter.trim(), now);
  if (asked >= 0) return asked > maxRetryAfterMs ? undefined : asked;
  return random * Math.min(maxDelayMs, initialDelayMs * 2 ** retry);
}

/** What a `Retry-After` header asks for: seconds, or a date. NaN when it is neither. */
function askedDelay(retryAfter: string, now: number): number {
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return Number(retryAfter) * 1000;
  // All three forms of HTTP dates begin with the name of a day; `Date.parse` alone accepts much more.
  return /^[A-Z][a-z]{2}/.test(retryAfter) ? Math.max(0, Date.parse(retryAfter) - now) : NaN;
}
