import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';
import { requiredVariables, serverVariables, urlParts } from './servers.ts';

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

test.each([
  ['of the first server, those without default', '{url: "https://{a}.{b}.com", variables: {b: {default: x}}}', ['a']],
  ['of no other server', '{url: "https://a.com"}, {url: "https://{a}.com"}', []],
  ['of no URL that is relative', '{url: "/{a}"}', []],
  ['of a URL that is a variable', '{url: "{base}/v1"}', ['base']],
])('users have to give the variables %s', (_, servers, names) => {
  const found = lowered(`openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers: [${servers}]\npaths: {}\n`);
  expect(requiredVariables(found.api).map(({ name }) => name)).toEqual(names);
});
