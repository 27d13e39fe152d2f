import { expect, test } from 'vitest';
import type { ResultHeader } from './api.ts';
import { lowered, loweredOperation, only } from './lowered.ts';

function headers(responses: string): readonly ResultHeader[] {
  return loweredOperation(`/x: {get: {operationId: get, responses: {${responses}}}}`).resultHeaders;
}

const of200 = (declared: string): ResultHeader =>
  only(headers(`'200': {description: Ok, headers: {X-A: {${declared}}}}`));

test.each<[string, string, ResultHeader['form']]>([
  ['schema: {type: string}', 'string', 'string'],
  ['schema: {type: string, format: binary}', 'string', 'string'],
  ['schema: {type: integer}', 'integer', 'integer'],
  ['schema: {type: [number, "null"]}', 'nullable', 'number'],
  ['schema: {type: boolean}', 'boolean', 'boolean'],
  ['schema: {type: integer, enum: [1, 2]}', 'enum', 'integer'],
  ['schema: {const: 7}', 'literal', 'number'],
  ['schema: {type: array, items: {type: integer}}', 'array', { list: 'integer' }],
  ['schema: {type: array, items: {type: array, items: {type: string}}}', 'array', 'json'],
  ['schema: {oneOf: [{type: integer}, {type: string}]}', 'union', 'string'],
  ['schema: {oneOf: [{type: integer}, {type: boolean}]}', 'union', 'json'],
  ['schema: {}', 'unknown', 'string'],
  ['content: {application/json: {schema: {type: array, items: {type: string}}}}', 'array', 'json'],
  [
    'explode: true, schema: {type: object, properties: {R: {type: integer}}}',
    'object',
    { fields: { R: 'integer' }, others: 'string', explode: true },
  ],
  [
    'schema: {type: object, additionalProperties: {type: number}}',
    'map',
    { fields: {}, others: 'number', explode: false },
  ],
])('a header with %s is a %s', (declared, kind, form) => {
  expect(of200(declared)).toMatchObject({ type: { kind }, form });
});

test('a header is certain where every success requires it', () => {
  const required = 'headers: {X-A: {required: true, schema: {type: string}}}';
  const optional = (responses: string): readonly boolean[] => headers(responses).map((header) => header.optional);
  expect(optional(`'200': {description: Ok, ${required}}`)).toEqual([false]);
  expect(optional(`'200': {description: Ok, ${required}}, '404': {description: No}`)).toEqual([false]);
  expect(optional(`'200': {description: Ok, ${required}}, '304': {description: Same}`)).toEqual([true]);
  expect(
    optional(
      `'200': {description: Ok, ${required}}, '201': {description: Ok, headers: {x-a: {schema: {type: string}}}}`,
    ),
  ).toEqual([true]);
});

test('what successes declare alike is one field, and what they declare differently is several', () => {
  const declared = headers(
    `'200': {description: Ok, headers: {X-A: {schema: {type: integer}}}}, '201': {description: Ok, headers: {x-a: {schema: {type: integer}}}}, '202': {description: Ok, headers: {x-a: {schema: {type: string}}}}`,
  );
  expect(declared.map(({ text, type, statuses }) => [text, type.kind, statuses])).toEqual([
    ['X-A', 'integer', ['200', '201']],
    ['x-a Accepted', 'string', ['202']],
  ]);
});

test('Set-Cookie is a secret list of lines, and Content-Type is no header', () => {
  const declared = headers(
    `'200': {description: Ok, headers: {Set-Cookie: {schema: {type: string}}, content-type: {schema: {type: string}}, X-Key: {schema: {type: string, format: password}}, X-Own: {x-sensitive: true, schema: {type: string}}}}`,
  );
  expect(declared.map(({ name, form, sensitive }) => [name, form, sensitive])).toEqual([
    ['Set-Cookie', { lines: 'string' }, true],
    ['X-Key', 'string', true],
    ['X-Own', 'string', true],
  ]);
  expect(declared[0]?.type).toMatchObject({ kind: 'array', items: { kind: 'string' } });
});

test('a header that is a component has its description and place, and its types have names', () => {
  const { api } = lowered(`
paths: {/x: {get: {operationId: get, responses: {'200': {description: Ok, headers: {X-Level: {$ref: '#/components/headers/Level'}}}}}}}
components: {headers: {Level: {description: How high, schema: {type: string, enum: [low, high]}}}}
`);
  const header = only(only(api.operations).resultHeaders);
  expect(header.description).toBe('How high');
  expect(api.types).toEqual([header.type]);
  expect(header.type).toMatchObject({ kind: 'enum', open: true, names: ['Level', 'Level header'] });
});

test('a header of a name that HTTP has not is left out with a warning', () => {
  const { api, findings } = lowered(
    "paths: {/x: {get: {operationId: get, responses: {'200': {description: Ok, headers: {X Total: {schema: {type: string}}}}}}}}",
  );
  expect(only(api.operations).resultHeaders).toEqual([]);
  expect(findings).toMatchObject([{ severity: 'tolerated', rule: 'response-header-name' }]);
});

test('headers of failures are no fields of the result', () => {
  expect(
    headers("'200': {description: Ok}, '429': {description: No, headers: {Retry-After: {schema: {type: integer}}}}"),
  ).toEqual([]);
});
