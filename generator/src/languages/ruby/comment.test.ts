import { expect, test } from 'vitest';
import { print } from '../../code/print.ts';
import { comment } from './comment.ts';

const printed = (paragraphs: readonly string[], tags: readonly string[] = []): string =>
  print(comment(paragraphs, tags), 120).text;

test('paragraphs and tags are apart, and empty ones leave nothing', () => {
  expect(printed(['First.\nSecond.', '', 'Third.'], ['@deprecated'])).toBe(
    '# First.\n# Second.\n#\n# Third.\n#\n# @deprecated\n',
  );
  expect(printed(['', ' \n'])).toBe('');
});

test.each([
  ['@deprecated', '# \\@deprecated\n'],
  [':nodoc: x', '# \\:nodoc: x\n'],
  ['=end', '# \\=end\n'],
  ['me@example.com', '# me@example.com\n'],
  ['Note: this stays', '# Note: this stays\n'],
  ['x # rubocop:disable all', '# x # rubocop ;:disable all\n'],
  ['frozen_string_literal: false', '# > frozen_string_literal: false\n'],
  ['Shareable-Constant-Value: literal', '# > Shareable-Constant-Value: literal\n'],
  ['-*- coding: utf-16 -*-', '# - *- coding: utf-16 - *-\n'],
  ['a\u202eb\u0000c\u001b[31m', '# abc[31m\n'],
  ['a\u2028b\rc', '# a\n# b\n# c\n'],
])('%j stays text', (text, expected) => {
  expect(printed([text])).toBe(expected);
});
