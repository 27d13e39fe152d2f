import { expect, test } from 'vitest';
import { camel, kebab, pascal, snake, title, upperSnake, words } from './words.ts';

test.each([
  ['getTransientToken', 'get transient Token'],
  ['post-users-sign-in-data', 'post users sign in data'],
  ['X-Plex-Client-Identifier', 'X Plex Client Identifier'],
  ['MediaContainer', 'Media Container'],
  ['HTTPServerURL2', 'HTTP Server URL2'],
  ['int32Value', 'int32 Value'],
  ['MANUALLY_SELECTED', 'MANUALLY SELECTED'],
  ['  two\nlines ', 'two lines'],
  ['café', 'cafe'],
  ['größe', 'gro uDF e'],
  ['漢字', 'u6F22 u5B57'],
  ['../../x', 'x'],
  ['__proto__', 'proto'],
  ['😀', 'u1F600'],
  ['', 'empty'],
  ['*/', 'u2A u2F'],
  ['\u0000', 'u0'],
])('%j is cut into %j', (text, expected) => {
  expect(words(text).join(' ').toLowerCase()).toBe(expected.toLowerCase());
});

test('one list of words, every spelling', () => {
  const parts = words('X-Plex-API-version 2');
  expect([camel, pascal, snake, kebab, upperSnake, title].map((spell) => spell(parts))).toEqual([
    'xPlexApiVersion2',
    'XPlexApiVersion2',
    'x_plex_api_version_2',
    'x-plex-api-version-2',
    'X_PLEX_API_VERSION_2',
    'XPlexAPIVersion2',
  ]);
});
