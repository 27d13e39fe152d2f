import { expect, test } from 'vitest';
import { visible, visibleJSON } from './invisible.ts';

const hidden = {
  'right-to-left override': '\u202e',
  isolate: '\u2066',
  'Arabic letter mark': '\u061c',
  'zero-width space': '\u200b',
  'soft hyphen': '\u00ad',
  'byte order mark': '\ufeff',
  'line separator': '\u2028',
  delete: '\u007f',
  'next line': '\u0085',
  'Hangul filler': '\u3164',
  'combining grapheme joiner': '\u034f',
  'tag letter': '\u{e0041}',
  'lone surrogate': '\ud800',
};

test.for(Object.entries(hidden))('%s is escaped in JSON, and read back as it was', ([, character]) => {
  const document = { [`key${character}`]: [`a${character}b`, { deep: character }] };
  const written = visibleJSON(document);
  expect(written).not.toContain(character);
  expect(written).toMatch(/^[\x20-\x7e\n]*$/);
  expect(JSON.parse(written)).toEqual(document);
});

test.for(Object.entries(hidden))('%s shows itself on a terminal', ([, character]) => {
  expect(visible(`a${character}b`)).toMatch(/^a(\\u\{[0-9a-f]+\}|\u2421)b$/);
});

test('JSON is laid out in lines, and other characters stay as they are', () => {
  expect(visibleJSON({ text: 'größer 漢字 😀\n"' })).toBe('{\n  "text": "größer 漢字 😀\\n\\""\n}');
});
