import { expect, test } from 'vitest';
import type { Api, NamedType } from './api.ts';
import { keepersIn } from './keeper.ts';
import { lowered } from './lowered.ts';

const schemaOf = (path: string, status: number): string =>
  `{$ref: "#/paths/~1${path}/get/responses/${status}/content/application~1json/schema"}`;

const answers = (id: string, success: string, failure: string): string =>
  `get: {operationId: ${id}, responses: {
    '200': {description: Done, content: {application/json: {schema: ${success}}}},
    '404': {description: None, content: {application/json: {schema: ${failure}}}}}}`;

const own = '{type: object, properties: {inner: {type: object, properties: {x: {type: string}}}}}';

function document(paths: readonly string[], schemas = '{}'): Api {
  return lowered(`\npaths:\n${paths.map((path) => `  ${path}\n`).join('')}components: {schemas: ${schemas}}\n`).api;
}

function kept(api: Api, refuse?: (type: NamedType) => boolean): Record<string, string | undefined> {
  const keeper = keepersIn(api, refuse);
  return Object.fromEntries(
    api.types.map((type): [string, string | undefined] => [type.names[0] ?? '', keeper(type)?.id]),
  );
}

test('an operation keeps what it declares, and what is in it', () => {
  expect(kept(document([`/a: {${answers('getA', own, own)}}`]))).toEqual({
    'getA Not Found data': 'getA',
    'getA Not Found inner': 'getA',
    'getA inner': 'getA',
    'getA response body': 'getA',
  });
});

test.each([
  ['another operation', [`/b: {${answers('getB', schemaOf('a', 200), own)}}`], '{}'],
  [
    'a component',
    [`/b: {${answers('getB', '{$ref: "#/components/schemas/Other"}', own)}}`],
    `{Other: {type: object, properties: {a: ${schemaOf('a', 200)}}}}`,
  ],
])('what %s refers to is nobody’s, with all that is in it', (_, paths, schemas) => {
  expect(kept(document([`/a: {${answers('getA', own, own)}}`, ...paths], schemas))).toMatchObject({
    'getA Not Found data': 'getA',
    'getA inner': undefined,
    'getA response body': undefined,
    'getB Not Found data': 'getB',
  });
});

test('the body of a failure is nobody’s where a success has it too, but not the other way round', () => {
  expect(kept(document([`/a: {${answers('getA', schemaOf('a', 404), own)}}`]))).toEqual({
    'getA Not Found data': undefined,
    'getA Not Found inner': undefined,
  });
  expect(kept(document([`/a: {${answers('getA', own, schemaOf('a', 200))}}`]))).toEqual({
    'getA inner': 'getA',
    'getA response body': 'getA',
  });
});

test('what is in a type that is refused is nobody’s either', () => {
  const api = document([`/a: {${answers('getA', own, own)}}`]);
  expect(kept(api, ({ names }) => names[0] === 'getA response body')).toMatchObject({
    'getA Not Found data': 'getA',
    'getA inner': undefined,
    'getA response body': undefined,
  });
});

test('the order of operations and types decides nothing', () => {
  const api = document([
    `/a: {${answers('getA', own, schemaOf('b', 200))}}`,
    `/b: {${answers('getB', own, schemaOf('a', 404))}}`,
  ]);
  const backwards = { ...api, operations: api.operations.toReversed(), types: api.types.toReversed() };
  expect(kept(backwards)).toEqual(kept(api));
});
