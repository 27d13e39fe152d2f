import { inspect } from '../inspect.ts';
import { expect, it } from 'vitest';
import { indented, testRules } from './cases.ts';
import { serverRules } from './servers.ts';

const operation = (servers: string) => `paths: {/a: {get: {servers: [${indented(servers)}]}}}`;

testRules(
  serverRules.map((rule) => rule.id).filter((id) => id !== 'relative-server'),
  [
    {
      rule: 'server-url',
      bad: operation('{url: "https://me:secret@a"},\n{url: "//me@a"},\n{url: "https://me@"}'),
      found: [
        '5:9 error the server URL has a user name or password',
        '6:9 error the server URL has a user name or password',
        '7:9 error the server URL has a user name or password',
      ],
      good: operation(
        "{url: '{p}://{ip}:{port}/x', variables: {p: {default: http}, ip: {default: 10.0.0.1}, port: {default: '80'}}}, {url: /v1}",
      ),
    },
    {
      rule: 'unused-server-variable',
      bad: operation('{url: https://a, variables: {host: {default: a}}}'),
      found: '5:32 warning the URL has no {host}',
      good: operation("{url: 'https://{host}', variables: {host: {default: a}}}"),
    },
  ],
);

it('relative-server: asks for an absolute URL, unless every operation has one', () => {
  const start = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n';
  const linesOf = (text: string) => inspect(start + text).lines.filter((line) => line.includes('relative-server'));
  expect(linesOf('paths: {/a: {get: {}}}')).toEqual([
    "1:1 warning relative-server the document names no server: every user of the client has to give the server's URL",
  ]);
  expect(linesOf('servers: [{url: /v1}]\npaths: {/a: {get: {}}}')).toEqual([
    "3:1 warning relative-server the servers have only relative URLs: every user of the client has to give the server's URL",
  ]);
  expect(linesOf('paths: {/a: {get: {servers: [{url: https://a}]}}}')).toEqual([]);
  expect(linesOf('servers: [{url: https://a}]\npaths: {/a: {get: {}}}')).toEqual([]);
});
