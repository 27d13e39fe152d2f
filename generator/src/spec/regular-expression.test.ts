import { expect, test } from 'vitest';
import { isExponential, portable } from './regular-expression.ts';

test.each([
  '^(a|a)*$',
  '^(a|ab|b)*$',
  '^(?:\\w|\\d)+$',
  '^([a-z]|[a-c0-9])*x$',
  '^(a|a?)+$',
  '^(x|y|xy){1,40}z$',
  '^(?:(?:a|[ab])c)*$',
  '^(?:(?:a|[ab])?c)*$',
  '^((a|b)|(b|c))*$',
  '^(\\d{4}|\\d{6})*$',
])('%s has alternatives that overlap in a repetition', (pattern) => {
  expect(isExponential(pattern)).toBe(true);
});

test.each(['^(a+)+$', '^(\\w+\\s?)*$', '^([a-z]+,?)*$', '(.*,)*x', '^(?:[a-z0-9]+\\.?)+$', '^(([a-z])+.)+[A-Z]$'])(
  '%s takes exponential time on some texts',
  (pattern) => {
    expect(isExponential(pattern)).toBe(true);
  },
);

test.each([
  '^a+$',
  '^(a|b)*$',
  '^(a|ab)+$',
  '^(.|\\n)*$',
  '^(?:(?:a|b)c)*$',
  '^(a|b|(c|d))*$',
  '^(x|y|xy){1,4}z$',
  '^(a|ab)$',
  '^(?:application|text)/[a-z]+(?:;[a-z]+=[a-z]+)*$',
  '^[a-z]+(-[a-z]+)*$',
  '^\\d{4}-\\d{2}$',
  '^(a+)+',
  '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$',
  '^https?://[\\w.-]+(:\\d+)?(/.*)?$',
  '\\s+$',
  '^[\\w-]+$',
  '(?<a+',
  '^(["\'])(?:a|b)*(?:\\1|c)*$',
  '^(?=(a|b)+$)(?!.*(.)\\2)[ab]*$',
])('%s does not', (pattern) => {
  expect(isExponential(pattern)).toBe(false);
});

test.each([
  ['repetitions in each other', `^${'('.repeat(60)}a${')+'.repeat(60)}$`],
  ['alternatives', `^(${Array.from({ length: 300 }, (_, index) => `a${index}.*x`).join('|')})*$`],
])('what has very many %s is not looked into', (_, pattern) => {
  expect(isExponential(pattern)).toBe(true);
});

test.each([
  ['^[\\w-.]+$', '^[\\w\\-.]+$'],
  ['[.-\\w-\\d-]', '[.\\-\\w\\-\\d-]'],
  ['[^-\\s]', '[^\\-\\s]'],
  ['\\w-\\d[a-z\\w-][-\\w]', '\\w-\\d[a-z\\w-][-\\w]'],
  ['\\[\\w-.]', '\\[\\w-.]'],
])('%s is %s for every engine', (pattern, expected) => {
  expect(portable(pattern)).toBe(expected);
});
