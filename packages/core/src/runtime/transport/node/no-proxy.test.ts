import { expect, test } from 'vitest';
import { exceptions } from './no-proxy.js';

test.each([
  ['*', 'https://anything.example', true],
  ['example.com', 'https://example.com', true],
  ['example.com', 'https://api.example.com', true],
  ['example.com', 'https://notexample.com', false],
  ['.example.com', 'https://api.example.com', true],
  ['.example.com', 'https://example.com', true],
  ['*.example.com', 'https://api.example.com', true],
  ['EXAMPLE.com', 'https://example.COM', true],
  ['example.com:8443', 'https://example.com:8443', true],
  ['example.com:8443', 'https://example.com', false],
  ['example.com:443', 'https://example.com', true],
  ['other.example, example.com', 'https://example.com', true],
  [' , ,', 'https://example.com', false],
  ['', 'https://example.com', false],
  ['10.1.2.3', 'http://10.1.2.3', true],
  ['10.1.2.3:80', 'http://10.1.2.3', true],
  ['10.1.2.3:81', 'http://10.1.2.3', false],
  ['1.2.3', 'http://10.1.2.3', false],
  ['10.0.0.0/8', 'http://10.1.2.3', true],
  ['10.0.0.0/8', 'http://11.1.2.3', false],
  ['10.0.0.0/99', 'http://10.0.0.0', false],
  ['10.0.0.0/8', 'http://10.example', false],
  ['fd00::/8', 'http://[fd00::1]', true],
  ['fd00::1', 'http://[fd00:0::1]', true],
  ['[fd00::1]', 'http://[fd00::1]', true],
  ['[fd00::1]:80', 'http://[fd00::1]', true],
  ['[fd00::1]:81', 'http://[fd00::1]', false],
  ['fd00::/8', 'http://[fe80::1]', false],
])('%j and %s: %s', (list, url, isExcepted) => {
  expect(exceptions(list)(new URL(url))).toBe(isExcepted);
});
