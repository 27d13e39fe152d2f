import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from './hostile.fixture.ts';
import { inlineText } from './inline.ts';
import { cell, prose } from './prose.ts';
import { readPage } from './reader.fixture.ts';
import { table } from './table.ts';

test.each([
  'Note: requires Plex Media Server >= 1.15.4.',
  '`delegation` - This is the only supported `type` parameter.',
  '[Might be removed] The hashed Plex Home PIN',
  '**Bold**, _emphasis_, ~~struck~~, `code <T>`, [link](https://example.com/a_b), a\\*b, &copy;',
  '- one\n- two\n  1. three\n\n> quoted',
])('ordinary Markdown stays as it is: %j', (markdown) => {
  expect(prose(markdown).join('\n')).toBe(markdown);
});

test.each([
  ['surrounding empty lines', '\n\n a\n\n\nb\n\n', [' a', '', 'b']],
  ['headings', '# a\n- ## b\n\n> ### c', ['\\# a', '- \\## b', '', '> \\### c']],
  ['underlines', 'a\n===\nb\n---\nc\n> -', ['a', '\\===', 'b', '\\---', 'c', '> \\-']],
  ['tables', '| a |\n| - |\na | b\n--- | ---', ['\\| a |', '\\| - |', 'a | b', '\\--- | ---']],
  ['HTML', '<script>x</script> <!-- y -->', ['&lt;script>x&lt;/script> &lt;!-- y -->']],
  ['autolinks', '<https://example.com/x>', ['https://example.com/x']],
  ['templates and attributes', '{{ x }} {.c onclick=x}', ['&#123;&#123; x }} &#123;.c onclick=x}']],
  ['templates in code', '`{{ x }}`', ['&#123;&#123; x }}']],
  ['other links', '[a](javascript:x) [b](<y>) [c](d.md)', ['[a]\\(javascript:x) [b]\\(&lt;y>) [c]\\(d.md)']],
  ['images', '![a](https://example.com/x.png)', ['\\![a](https://example.com/x.png)']],
  ['definitions of links', '[a]: javascript:x', ['[a]\\: javascript:x']],
  ['containers and contents', '::: raw\n[[toc]]', ['\\::: raw', '\\[[toc]]']],
  ['backticks without a partner', 'a ` b\nc ``` d', ['a \\` b', 'c \\`\\`\\` d']],
  ['control characters', 'a\0b\u202ec\u2028d\r\ne', ['abc', 'd', 'e']],
  ['fences', 'a\n  ```js\n  # x\n<b>\n```\nb', ['a', '', '```js', '  # x', '<b>', '```', '', 'b']],
  ['fences without an end', '~~~\n# x', ['```', '# x', '```']],
  ['the language of a fence', '```js-vue {1} <b>\n{{ x }}\n```', ['```js', '{{ x }}', '```']],
  ['nothing', ' \n\t', []],
])('%s', (_, markdown, expected) => {
  expect(prose(markdown)).toEqual(expected);
});

test('a cell has line breaks for lines and is trimmed', () => {
  expect(cell('\nThe client\nIts `id`\n\n')).toBe('The client<br/>Its `id`');
  expect(cell('a\\')).toBe('a\\\\');
  expect(cell('See:\n```js\nf("|")\n```')).toBe('See:<br/>`f("|")`');
});

test('a summary is one line', () => {
  expect(inlineText(' Get\n<b>it</b> ')).toBe('Get &lt;b>it&lt;/b>');
});

test('whatever a description is, it changes nothing around it and is not live', () => {
  fc.assert(
    fc.property(hostileText, (markdown) => {
      const lines = prose(markdown);
      const page = readPage(['Above', '', ...lines, '', 'Below', '', '## Heading'].join('\n'));
      expect(page).toMatchObject({ headings: ['## Heading'], tables: [], html: [], openFence: false });
      expect(page.paragraphs.at(-2)).toBe('Below');
      expect(page.targets.filter((target) => !/^(https:|mailto:)/.test(target))).toEqual([]);
      expect(lines.join('\n')).not.toMatch(/[\0\r\u2028\u2029\u202e]|\n\n\n/);
    }),
    { numRuns: 3000 },
  );
});

test('whatever a description is, it stays in its cell', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (first, second) => {
      const source = { file: '', pointer: '' };
      const row = { cells: [cell(first), inlineText(second), 'end'], source };
      const lines = table(['A', 'B', 'C'], [row, row], source);
      const page = readPage(['Above', '', ...lines.map(({ text }) => text), '', '## Heading'].join('\n'));
      expect(page).toMatchObject({ headings: ['## Heading'], html: [], openFence: false });
      expect(page.tables).toHaveLength(1);
      expect(page.tables[0]?.map((cells) => [cells.length, cells[2]])).toEqual([
        [3, 'C'],
        [3, 'end'],
        [3, 'end'],
      ]);
      expect(lines.map(({ text }) => text).join('')).not.toContain('{{');
    }),
    { numRuns: 2000 },
  );
});
