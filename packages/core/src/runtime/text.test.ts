import { expect, test } from 'vitest';
import { text } from './text.js';

const read = (bytes: number[], contentType: string) =>
  text(Uint8Array.from(bytes), new Response('', { headers: { 'content-type': contentType } }));

test.each([
  ['text/plain', [0xc3, 0xa4], 'ä'],
  ['text/plain; charset=UTF-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa4], 'ä'],
  ['text/plain; charset=iso-8859-1', [0xe4, 0x80], 'ä€'],
  ['text/plain;charset="windows-1252"', [0x80], '€'],
  ['text/plain; format=flowed; Charset = ISO-8859-15', [0xa4], '€'],
  ['text/plain; charset=utf-16', [0xff, 0xfe, 0xe4, 0x00], 'ä'],
  ['text/plain; charset=utf-16', [0xfe, 0xff, 0x00, 0xe4], 'ä'],
  ['text/plain; charset=utf-16be', [0x00, 0xe4], 'ä'],
  ['text/plain; charset=shift_jis', [0x93, 0xfa], '日'],
  ['text/plain; charset=latin1', [0xef, 0xbb, 0xbf, 0xc3, 0xa4], 'ä'],
  ['text/plain; charset=klingon', [0xc3, 0xa4, 0xff], 'ä\ufffd'],
])('%s', (contentType, bytes, expected) => {
  expect(read(bytes, contentType)).toBe(expected);
});
