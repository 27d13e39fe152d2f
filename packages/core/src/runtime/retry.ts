import type { RetryOptions } from './options.js';

/**
 * Milliseconds to wait before a retry (the first is number 0), or undefined to give up, because the server asks
 * for a longer wait than `maxRetryAfterMs` allows.
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
  // `Date.parse` alone accepts many other forms, and treats a date without a zone as local time.
  const utc = DATE.test(retryAfter) ? retryAfter : ASCTIME.test(retryAfter) ? `${retryAfter} GMT` : '';
  return Math.max(0, Date.parse(utc) - now);
}

/** The forms of HTTP dates ([RFC 9110, section 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)), and `+0000` for `GMT`. */
const DATE = /^[A-Z][a-z]+, \d\d?[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d (GMT|UTC|[+-]0000)$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;
