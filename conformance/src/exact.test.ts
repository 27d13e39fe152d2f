import { expect, test } from 'vitest';
import { difference } from './equal.ts';
import { parseExactly, writeExactly } from './exact.ts';

test('whole numbers keep all digits, and the others are as ever', () => {
  const text = '{"a":[9007199254740993,-9223372036854775808,1,0.5,1e400,"9007199254740993",null]}';
  expect(parseExactly(text)).toEqual({
    a: [9007199254740993n, -9223372036854775808n, 1, 0.5, Infinity, '9007199254740993', null],
  });
  expect(writeExactly({ a: [9007199254740993n, 1, '9'] })).toBe('{"a":[9007199254740993,1,"9"]}');
});

test('a number that was rounded is another one', () => {
  expect(difference('id', parseExactly('9007199254740993'), parseExactly('9007199254740992'))).toBe(
    'id: expected 9007199254740993n, got 9007199254740992n',
  );
});
