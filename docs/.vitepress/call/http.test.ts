import { expect, test } from 'vitest';
import { curlCommand, httpRequest, httpResponse } from './http.ts';

const request = {
  method: 'POST',
  url: 'https://plex.tv/api/v2/users/signin?x=1',
  headers: [
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['X-Plex-Product', "Bob's player"],
  ],
  body: "login=a&password=it's",
} as const;

test('a request as HTTP/1.1 writes it', () => {
  expect(httpRequest(request)).toBe(
    [
      'POST /api/v2/users/signin?x=1 HTTP/1.1',
      'Host: plex.tv',
      'Content-Type: application/x-www-form-urlencoded',
      "X-Plex-Product: Bob's player",
      '',
      "login=a&password=it's",
    ].join('\n'),
  );
});

test('a response without a body has no empty line', () => {
  expect(httpResponse(204, 'No Content', undefined)).toBe('HTTP/1.1 204 No Content');
  expect(httpResponse(299, '', 'application/json', '{}')).toBe('HTTP/1.1 299\nContent-Type: application/json\n\n{}');
});

test('no value ends its quotes in a shell', () => {
  expect(curlCommand(request)).toBe(
    [
      "curl 'https://plex.tv/api/v2/users/signin?x=1' \\",
      '  --request POST \\',
      "  --header 'Content-Type: application/x-www-form-urlencoded' \\",
      "  --header 'X-Plex-Product: Bob'\\''s player' \\",
      "  --data-raw 'login=a&password=it'\\''s'",
    ].join('\n'),
  );
});
