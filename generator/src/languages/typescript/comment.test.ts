import { expect, test } from 'vitest';
import { print } from '../../code/print.ts';
import { comment } from './comment.ts';

const printed = (paragraphs: readonly string[], tags: readonly string[] = []): string =>
  print(comment(paragraphs, tags), 120).text;

test('one line is one line', () => {
  expect(printed(['The user.\n'])).toBe('/** The user. */\n');
});

test('paragraphs and tags are apart, and empty ones leave nothing', () => {
  expect(printed(['First.\nSecond.', '', 'Third.'], ['@deprecated'])).toBe(
    '/**\n * First.\n * Second.\n *\n * Third.\n *\n * @deprecated\n */\n',
  );
  expect(printed(['', ' \n'])).toBe('');
});

test('a tag cannot end the comment either', () => {
  expect(printed([], ['@param a - b\n*/ evil()'])).toBe('/** @param a - b *\\/ evil() */\n');
});

test.each([
  ['*/ evil() /*', '/** *\\/ evil() /* */\n'],
  ['@deprecated', '/** \\@deprecated */\n'],
  ['see {@link https://example.com}', '/** see {\\@link https://example.com} */\n'],
  ['me@example.com', '/** me@example.com */\n'],
  ['a\u202eb\u0000c\u001b[31m', '/** abc[31m */\n'],
  ['[x](./y.md)', '/** [x]\\(./y.md) */\n'],
  ['[x](<./y.md>)', '/** [x]\\(<./y.md>) */\n'],
  ['![](a.png)', '/** ![]\\(a.png) */\n'],
  ['[d]: ../e.md', '/** [d]\\: ../e.md */\n'],
  ['<img alt="" src="a.png">', '/** \\<img alt="" src="a.png"> */\n'],
  ['[x](https://example.com) in List<T>', '/** [x](https://example.com) in List<T> */\n'],
  ['a\u2028b', '/**\n * a\n * b\n */\n'],
])('%j stays text', (text, expected) => {
  expect(printed([text])).toBe(expected);
});
