import { describe, expect, test } from 'vitest';
import { retryDelay } from './retry.js';

const now = Date.parse('Wed, 21 Oct 2015 07:28:00 GMT');
const delay = (retry: number, retryAfter: string | null, options = {}, random = 0.5) =>
  retryDelay(retry, options, retryAfter, now, random);

describe('without Retry-After', () => {
  test('it doubles up to its limit, and is random below that', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((retry) => delay(retry, null, {}, 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000, 8000,
    ]);
    expect(delay(0, null, {}, 0)).toBe(0);
    expect(delay(2, null, { initialDelayMs: 10, maxDelayMs: 30 }, 0.5)).toBe(15);
  });
});

describe('with Retry-After', () => {
  test('seconds and dates decide', () => {
    expect(delay(0, '3')).toBe(3000);
    expect(delay(0, '0')).toBe(0);
    expect(delay(0, 'Wed, 21 Oct 2015 07:28:20 GMT')).toBe(20_000);
    expect(delay(0, 'Wed, 21 Oct 2015 07:27:00 GMT')).toBe(0);
  });

  test('it is never cut short: too long a wait ends the call', () => {
    expect(delay(0, '60')).toBe(60_000);
    expect(delay(0, '61')).toBeUndefined();
    expect(delay(0, '61', { maxRetryAfterMs: 61_000 })).toBe(61_000);
    expect(delay(0, '9', { maxDelayMs: 1 })).toBe(9000);
  });

  test.each(['', 'soon', '-5', '1e3', '0x10'])('%j says nothing', (value) => {
    expect(delay(0, value)).toBe(250);
  });
});
