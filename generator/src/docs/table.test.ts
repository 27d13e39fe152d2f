import { expect, test } from 'vitest';
import { table } from './table.ts';

const source = { file: 'openapi.yaml', pointer: '' };

function print(header: readonly string[], ...rows: string[][]): string {
  return table(
    header,
    rows.map((cells) => ({ cells, source })),
    source,
  )
    .map(({ text }) => text)
    .join('\n');
}

test('every column is as wide as the widest cell of the table, header included', () => {
  expect(print(['Name', 'Value'], ['a', 'b'], ['abcdefgh', ''])).toBe(
    ['| Name     | Value    |', '| -------- | -------- |', '| a        | b        |', '| abcdefgh |          |'].join(
      '\n',
    ),
  );
});

test('a table that this would make very large is not padded', () => {
  const rows = Array.from({ length: 1000 }, () => ['a', 'b']);
  const [header, rule, first, ...others] = print(['A', 'B'], ['x'.repeat(10_000), ''], ...rows).split('\n');
  expect([header, rule, others[0]]).toEqual(['| A   | B   |', '| --- | --- |', '| a   | b   |']);
  expect(first).toBe(`| ${'x'.repeat(10_000)} |     |`);
});

test('without rows there are a header and a rule', () => {
  expect(print(['Field', 'Description'])).toBe('| Field       | Description |\n| ----------- | ----------- |');
});

test('width is counted in code points', () => {
  expect(print(['A'], ['😀é'], ['abc'])).toBe('| A   |\n| --- |\n| 😀é  |\n| abc |');
});

test('a line break counts one', () => {
  expect(print(['A'], ['ab<br/>cd'], ['abcde'])).toBe('| A     |\n| ----- |\n| ab<br/>cd |\n| abcde |');
});

test('a pipe is escaped and counts one', () => {
  expect(print(['A'], ['a|b'], ['abcd'])).toBe('| A    |\n| ---- |\n| a\\|b  |\n| abcd |');
});

test('a line remembers which place of the spec it shows', () => {
  const pin = { file: 'openapi.yaml', pointer: '/components/schemas/User/properties/pin' };
  expect(table(['Field'], [{ cells: ['pin'], source: pin }], source).map((line) => line.source)).toEqual([
    source,
    source,
    pin,
  ]);
});
