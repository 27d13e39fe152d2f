import { expect, it } from 'vitest';
import { inspect } from '../inspect.ts';
import { testReadings } from './cases.ts';

testReadings([
  {
    rule: 'duplicate-tag',
    text: 'tags: [{name: a}, {name: b}, {name: a, description: d}, {description: e}]',
    told: ['4:37 the tag "a" is declared already: read as one', '4:57 the tag has no name: it is left out'],
    as: 'tags: [{name: a, description: d}, {name: b}]',
  },
  {
    rule: 'duplicate-operation-id',
    text: 'paths: {/a: {$ref: "#/components/pathItems/a"}, /b: {$ref: "#/components/pathItems/a"}}\ncomponents: {pathItems: {a: {get: {operationId: a}}}}',
    told: '4:49 GET /b is the same operation as GET /a: the path is left out',
    as: 'paths: {/a: {$ref: "#/components/pathItems/a"}}\ncomponents: {pathItems: {a: {get: {operationId: a}}}}',
  },
]);

it.each([
  ['openapi: 3.1.0\ninfo: {title: T}\nwebhooks: {}\n', ['1:1 warning no-operations there is no operation']],
  [
    'openapi: 3.0.3\ninfo: {title: T, version: "1"}\n',
    ['1:1 warning missing-field the document has no "paths": read as without operations'],
  ],
  ['openapi: 3.1.0\npaths: {}\n', ['1:1 warning missing-field the document has no "info": read as the title "API"']],
  ['openapi: 3.1.0\ninfo: {version: "1"}\n', ['2:1 warning missing-field `info` has no "title": read as "API"']],
])('a document without what OpenAPI asks for: %j', (text, lines) => {
  const { lines: found } = inspect(text);
  expect(found.filter((line) => lines.some((wanted) => wanted.split(' ')[2] === line.split(' ')[2]))).toEqual(
    expect.arrayContaining(lines),
  );
  expect(found.filter((line) => line.includes(' error '))).toEqual([]);
});
