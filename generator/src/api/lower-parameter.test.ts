import { expect, test } from 'vitest';
import type { Parameter } from './api.ts';
import { lowered, loweredOperation, only, shown } from './lowered.ts';

function parameter(yaml: string, path = '/x'): Parameter {
  return only(
    loweredOperation(
      `${path}: {get: {operationId: find, parameters: [${yaml}], responses: {'204': {description: Ok}}}}`,
    ).parameters,
  );
}

test.each([
  ['{name: a, in: query, schema: {type: string}}', 'form', true],
  ['{name: a, in: query, explode: false, schema: {type: array, items: {}}}', 'form', false],
  ['{name: a, in: query, style: spaceDelimited, schema: {type: array, items: {}}}', 'spaceDelimited', false],
  [
    '{name: a, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {}}}',
    'pipeDelimited',
    true,
  ],
  ['{name: a, in: query, style: deepObject, explode: true, schema: {type: object}}', 'deepObject', true],
  ['{name: a, in: header, schema: {type: string}}', 'simple', false],
  ['{name: a, in: cookie, schema: {type: string}}', 'form', true],
  ['{name: a, in: query, content: {application/json: {schema: {type: object}}}}', 'json', false],
])('%s has the style %s and explode %s', (yaml, style, explode) => {
  expect(parameter(yaml)).toMatchObject({ style, explode });
});

test.each([
  ['{name: a, in: path, required: true, schema: {type: string}}', 'simple'],
  ['{name: a, in: path, required: true, style: label, schema: {type: string}}', 'label'],
  ['{name: a, in: path, required: true, style: matrix, schema: {type: string}}', 'matrix'],
])('%s has the style %s', (yaml, style) => {
  expect(parameter(yaml, "'/x/{a}'")).toMatchObject({ style, explode: false, required: true });
});

test('a parameter has all that it says, its own example before that of its schema', () => {
  expect(
    parameter(
      '{name: a, in: query, description: D, deprecated: true, allowReserved: true, x-sensitive: true, example: 1, schema: {type: integer, examples: [2]}}',
    ),
  ).toMatchObject({
    description: 'D',
    deprecated: true,
    allowReserved: true,
    sensitive: true,
    example: 1,
    required: false,
  });
  expect(parameter('{name: a, in: query, examples: {x: {value: 3}}, schema: {type: integer}}').example).toBe(3);
  expect(parameter('{name: a, in: query, schema: {type: integer, examples: [2]}}').example).toBe(2);
});

test('an enum of a parameter is called after its operation, or has its title and longer names for when that is taken', () => {
  expect(parameter('{name: scope, in: query, schema: {type: string, enum: [all]}}').type).toMatchObject({
    kind: 'enum',
    open: false,
    home: 'operations',
    names: ['find query param scope'],
  });
  expect(parameter('{name: s, in: query, schema: {title: Scope, type: string, enum: [all]}}').type).toMatchObject({
    names: ['Scope', 'query param Scope', 'find query param Scope'],
  });
});

test('an operation has the parameters of its path, apart from those that it declares itself', () => {
  const { parameters } = loweredOperation(`
/x:
  parameters:
    - {name: X-A, in: header, schema: {type: string}}
    - {name: b, in: query, schema: {type: string}}
    - {name: b, in: cookie, schema: {type: string}}
  get:
    parameters:
      - {name: x-a, in: header, schema: {type: integer}}
      - {name: c, in: query, schema: {type: string}}
    responses: {'204': {description: Ok}}
`);
  expect(parameters.map(({ name, in: place, type }) => `${place} ${name} ${shown(type)}`)).toEqual([
    'header x-a integer',
    'query b string',
    'cookie b string',
    'query c string',
  ]);
});

test('headers that HTTP sets are no parameters', () => {
  const headers = ['Accept', 'content-type', 'AUTHORIZATION', 'X-A'].map(
    (name) => `{name: ${name}, in: header, schema: {type: string}}`,
  );
  const { parameters } = loweredOperation(
    `/x: {get: {parameters: [${headers.join(', ')}], responses: {'204': {description: Ok}}}}`,
  );
  expect(parameters.map(({ name }) => name)).toEqual(['X-A']);
});

test('a path is its literal text, percent-encoded, and its parameters in their places', () => {
  const parts = (path: string, names: readonly string[]): string[] => {
    const list = names.map((name) => `{name: ${name}, in: path, required: true, schema: {type: string}}`).join(', ');
    const { path: found } = loweredOperation(
      `${path}: {get: {parameters: [${list}], responses: {'204': {description: Ok}}}}`,
    );
    return found.map((part) => (typeof part === 'string' ? part : `<${part.name}>`));
  };
  expect(parts("'/a b/{y}{x}.json'", ['x', 'y'])).toEqual(['/a%20b/', '<y>', '<x>', '.json']);
  expect(parts("'/50%25/ü`'", [])).toEqual(['/50%25/%C3%BC%60']);
});

test('either extension sets parameters on the client', () => {
  const { api } = lowered(`
x-client-parameters:
  - $ref: '#/components/parameters/Id'
x-speakeasy-globals:
  parameters:
    - {name: lang, in: query, schema: {type: string}}
paths:
  /x:
    get:
      parameters:
        - {name: x-id, in: header, required: true, schema: {type: string}}
        - {name: other, in: query, schema: {type: string}}
      responses: {'204': {description: Ok}}
components: {parameters: {Id: {name: X-Id, in: header, schema: {type: string}, example: abc}}}
`);
  expect(api.clientParameters).toMatchObject([
    { name: 'X-Id', in: 'header', clientLevel: true, example: 'abc' },
    { name: 'lang', in: 'query', clientLevel: true },
  ]);
  expect(api.operations[0]?.parameters).toMatchObject([
    { name: 'x-id', clientLevel: true, required: true },
    { name: 'other', clientLevel: false },
  ]);
});
