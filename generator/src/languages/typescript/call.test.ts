import { expect, test } from 'vitest';
import { code, trusted } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { call } from './call.ts';

test.each([
  ['arguments stand on one line', ['a', 'b'], 'make(a, b)'],
  ['so does a single one with a function', ['lazy(() => a)'], 'make(lazy(() => a))'],
  [
    'where one of several takes a function, each has a line',
    ['a', 'lazy(() => b)'],
    'make(\n  a,\n  lazy(() => b),\n)',
  ],
])('%s', (_, values, expected) => {
  const made = call(
    'make',
    values.map((value) => code`${trusted(value)}`),
  );
  expect(print(made, 120).text.trim()).toBe(expected);
});
