import { expect, test } from 'vitest';
import { parseMultipart } from './multipart.ts';

const type = 'multipart/form-data; boundary=x';
const parse = (...lines: string[]) => parseMultipart(type, Buffer.from(lines.join('\r\n')));

test('fields and files', () => {
  expect(
    parse(
      ...['--x', 'Content-Disposition: form-data; name="a"', '', '1', '2', '--x'],
      ...['content-disposition: form-data; name="ü"; filename="b.png"', 'Content-Type: image/png', '', '', '--x--', ''],
    ),
  ).toEqual([
    { name: 'a', content: Buffer.from('1\r\n2') },
    { name: 'ü', filename: 'b.png', contentType: 'image/png', content: Buffer.from('') },
  ]);
});

test('what is none', () => {
  expect(parseMultipart('text/plain', Buffer.from(''))).toBe('not multipart/form-data: text/plain');
  expect(parseMultipart(type, Buffer.from(''), 'mixed')).toBe(`not multipart/mixed: ${type}`);
  expect(parse('--x', 'Content-Disposition: form-data; name="a"', '', '1', '--x')).toBe(
    'the parts do not begin or end as they must',
  );
  expect(parse('--x', 'Content-Disposition: form-data', '', '1', '--x--')).toBe('a part without name: form-data');
});
