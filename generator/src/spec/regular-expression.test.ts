import { expect, test } from 'vitest';
import { isExponential } from './regular-expression.ts';

test.each(['^(a+)+$', '^(\\w+\\s?)*$', '^([a-z]+,?)*$', '(.*,)*x', '^(?:[a-z0-9]+\\.?)+$', '^(([a-z])+.)+[A-Z]$'])(
  '%s takes exponential time on some texts',
  (pattern) => {
    expect(isExponential(pattern)).toBe(true);
  },
);

test.each([
  '^a+$',
  '^[a-z]+(-[a-z]+)*$',
  '^\\d{4}-\\d{2}$',
  '^(a+)+',
  '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$',
  '^https?://[\\w.-]+(:\\d+)?(/.*)?$',
  '\\s+$',
  '^[\\w-]+$',
  '(?<a+',
])('%s does not', (pattern) => {
  expect(isExponential(pattern)).toBe(false);
});
