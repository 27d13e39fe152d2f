import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from './hostile.fixture.ts';
import { code, example, fence, heading, literal } from './literal.ts';
import { cellsOf, readPage } from './reader.fixture.ts';
import { table } from './table.ts';

test.each([
  ['server://client-identifier', 'server://client-identifier'],
  ['username@email.com', 'username@email.com'],
  ['snake_case', 'snake_case'],
  ['__proto__', '\\_\\_proto\\_\\_'],
  ['*/', '\\*/'],
  ['<script>', '&lt;script>'],
  ['&lt;', '&amp;lt;'],
  ['{{ x }}', '&#123;&#123; x }}'],
  ['[a](javascript:x)', '\\[a]\\(javascript:x)'],
  ['a\\|b', 'a&#92;|b'],
  ['', '""'],
  [' a ', '" a "'],
  ['a\nb', '"a\\\\nb"'],
  ['\0\u2028\u202e', '"\\\\u0000\\\\u2028\\\\u202e"'],
])('the value %j is written %s', (text, expected) => {
  expect(literal(text)).toBe(expected);
});

test.each([
  ['pin', '`pin`'],
  ['options.signal', '`options.signal`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['<T>', '`<T>`'],
  ['a|b', '`a|b`'],
  ['a\\|b', 'a&#92;|b'],
  ['{{ x }}', '&#123;&#123; x }}'],
  ['<!-- @include: x -->', '&lt;!-- @include: x -->'],
  ['` ``', '\\` \\`\\`'],
])('the name %j is written %s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('a heading is one line and says what it is about even without a name', () => {
  expect(heading('C #\n<b>')).toBe('C \\# &lt;b>');
  expect(heading(' ')).toBe('""');
});

test('an example is the text itself, or JSON', () => {
  expect(example('123456')).toBe('123456');
  expect(example(true)).toBe('true');
  expect(example(null)).toBe('null');
  expect(example({ login: 'a|b', ids: [1] })).toBe('`{"login":"a|b","ids":[1]}`');
});

test('a fence is longer than any run of backticks in it', () => {
  expect(fence('js', 'a = `x`;\n')).toEqual(['```js', 'a = `x`;', '```']);
  expect(fence('md', '````\nx\n````')).toEqual(['`````md', '````', 'x', '````', '`````']);
});

test('whatever a value or a name is, it stays in its cell', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom(literal, code), (first, second, write) => {
      const source = { file: '', pointer: '' };
      const lines = table(['A', 'B', 'C'], [{ cells: [write(first), write(second), 'end'], source }], source);
      const page = readPage(lines.map(({ text }) => text).join('\n'));
      expect(page.tables).toHaveLength(1);
      expect(page.tables[0]?.map((row) => row.length)).toEqual([3, 3]);
      expect(page.tables[0]?.[1]?.[2]).toBe('end');
      expect(page).toMatchObject({ headings: [], html: [], targets: [], openFence: false });
      expect(lines[2]?.text).not.toContain('{{');
      expect(lines[2]?.text.split(/(?<!\\)\|/)).toHaveLength(cellsOf(lines[2]?.text ?? '').length + 2);
    }),
    { numRuns: 2000 },
  );
});
