import { inspect } from '../inspect.ts';
import { expect, it } from 'vitest';
import { indented, testRules } from './cases.ts';
import { serverRules } from './servers.ts';

const operation = (servers: string) => `paths: {/a: {get: {servers: [${indented(servers)}]}}}`;

testRules(
  serverRules.map((rule) => rule.id).filter((id) => id !== 'relative-server'),
  [
    {
      rule: 'undeclared-server-variable',
      bad: operation("{url: 'https://{host}/{constructor}', variables: {host: {default: a}}}"),
      found: '5:9 error the variable {constructor} is not declared',
      good: operation("{url: 'https://{host}', variables: {host: {default: a}}}"),
    },
    {
      rule: 'unused-server-variable',
      bad: operation('{url: https://a, variables: {host: {default: a}}}'),
      found: '5:32 warning the URL has no {host}',
      good: operation("{url: 'https://{host}', variables: {host: {default: a}}}"),
    },
    {
      rule: 'server-variable-default',
      bad: operation(
        "{url: 'https://{a}', variables: {a: {default: x, enum: [y, z]}}},\n{url: 'https://{b}', variables: {b: {default: x, enum: []}}}",
      ),
      found: ['5:49 error the default "x" is not in the enum', '6:49 error the default "x" is not in the enum'],
      good: operation("{url: 'https://{a}', variables: {a: {default: y, enum: [y, z]}}}"),
    },
    {
      rule: 'server-url',
      bad: operation(
        '{url: ftp://a},\n{url: "javascript:alert(1)"},\n{url: https://a?b=c},\n{url: https://},\n{url: a b}',
      ),
      found: [
        '5:9 error "ftp://a" is neither http nor https',
        '6:9 error "javascript:alert(1)" is neither http nor https',
        '7:9 error the server URL "https://a?b=c" has a query or fragment',
        '8:9 error "https://" is not a URL',
        '9:9 error "a b" is not a URL',
      ],
      good: operation(
        "{url: '{p}://{ip}:{port}/x', variables: {p: {default: http}, ip: {default: 10.0.0.1}, port: {default: '80'}}}, {url: /v1}",
      ),
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
