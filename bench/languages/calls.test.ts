import { expect, test } from 'vitest';
import { compare } from './calls.ts';

test('a client is compared with the bare call of the same round', () => {
  const rounds = [
    [
      [100, 50],
      [110, 58],
    ],
    // Both were slowed down, by something else.
    [
      [1000, 60],
      [1200, 70],
    ],
    [
      [100, 50],
      [130, 59],
    ],
  ] as const;
  expect(compare(rounds)).toEqual({ ratio: 1.2, extra: 9, allocated: undefined });
});

test('bytes are compared where they are told', () => {
  const rounds = [
    [
      [100, 50, 2000],
      [110, 58, 3000],
    ],
  ] as const;
  expect(compare(rounds).allocated).toBe(1.5);
});
