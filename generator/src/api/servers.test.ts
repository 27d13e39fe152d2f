import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';
import { serverVariables, urlParts } from './servers.ts';

const { api } = lowered(`openapi: 3.1.0
info: {title: Things, version: '1'}
servers:
  - {url: 'https://{host}:{port}/x', variables: {host: {default: a}, port: {default: '1'}}}
  - {url: 'https://b:{port}', variables: {port: {default: '2'}}}
paths: {}
`);

test('a variable of several servers is one, as the first has it', () => {
  expect(serverVariables(api).map(({ name, default: value }) => [name, value])).toEqual([
    ['host', 'a'],
    ['port', '1'],
  ]);
});

test('a URL is text and variables in turn', () => {
  const [server] = api.servers;
  expect(server && urlParts(server).map((part) => (typeof part === 'string' ? part : part.default))).toEqual([
    'https://',
    'a',
    ':',
    '1',
    '/x',
  ]);
});
