import { expect, test } from 'vitest';
import { compare } from './compare.ts';

const entries = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

test('names every file that differs, and where', () => {
  const is = entries({ 'b.py': '1\n2\n4\n', 'a.py': 'same', 'c/new.py': '' });
  const ought = entries({ 'a.py': 'same', 'b.py': '1\n2\n3\n', 'old.py': '' });
  expect(compare(is, ought)).toEqual([
    { kind: 'changed', path: 'b.py', line: 3 },
    { kind: 'added', path: 'c/new.py' },
    { kind: 'missing', path: 'old.py' },
  ]);
});

test.each([
  ['another line break', 'a\r\n', 'a\n', 1],
  ['nothing at the end', 'a\n', 'a\nb\n', 2],
  ['bytes that are no text', '\u0000\u0001', '\u0000\u0002', 1],
])('%s is a difference', (_, is, ought, line) => {
  expect(compare(entries({ a: is }), entries({ a: ought }))).toEqual([{ kind: 'changed', path: 'a', line }]);
});

test('what is the same has none', () => {
  expect(compare(entries({ a: 'x', b: '' }), entries({ b: '', a: 'x' }))).toEqual([]);
});
