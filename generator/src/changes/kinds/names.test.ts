import { expect, test } from 'vitest';
import { testKinds } from '../cases.fixture.ts';
import { at, changed, got, operation, sent, type Case } from '../changed.fixture.ts';
import { nameKinds } from './names.ts';

const all = 'none, major, major';
const second = 'none, none, major';
const info = (title: string): string =>
  `openapi: 3.1.0\ninfo: {title: ${title}, version: 1.0.0}\nservers: [{url: https://example.com}]\n${operation('', 'components: {securitySchemes: {key: {type: http, scheme: basic}}}')}`;
const query = (name: string, fields = ''): string => `{name: ${name}, in: query, schema: {type: string}, ${fields}}`;
const listed = (...parameters: string[]): string => operation(`parameters: [${parameters.join(', ')}]`);
const path = (name: string, ...more: string[]): string =>
  at(
    `/x/{${name}}`,
    'get',
    `operationId: find, parameters: [{name: ${name}, in: path, required: true, schema: {type: string}}, ${more.join(', ')}]`,
  );
const pet = (name: string, components = ''): string =>
  got(
    `{$ref: '#/components/schemas/${name}'}`,
    `${name}: {type: object, properties: {a: {type: string}}}, ${components}`,
  );
const four = ['a', 'b', 'c', 'd'].map((name) => query(name));
const size = (fields: string): string => got(`{title: Size, type: string, enum: [s, m], ${fields}}`);
const fields = (...names: string[]): string =>
  `{type: object, properties: {${names.map((name) => `${name}: {type: string}`).join(', ')}}}`;
const twice = (name: string): string => `
paths:
  /x: {get: {operationId: find, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/${name}'}}}}}}}
  /y: {get: {operationId: cats, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}}}
  /z: {get: {operationId: dogs, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}}}}
components: {schemas: {Cat: ${fields('a')}, Dog: ${fields('a')}}}
`;

testKinds(nameKinds, [
  [
    'module-renamed',
    second,
    info('One'),
    info('Two'),
    ['client-renamed', 'environment-variable-renamed', 'api-title-changed'],
  ],
  [
    'client-renamed',
    all,
    info('One'),
    info('Two'),
    ['module-renamed', 'environment-variable-renamed', 'api-title-changed'],
  ],
  [
    'environment-variable-renamed',
    all,
    info('One'),
    info('Two'),
    ['module-renamed', 'client-renamed', 'api-title-changed'],
  ],
  ['group-renamed', all, operation('tags: [a]'), operation('tags: [b]'), ['tag-renamed']],
  ['method-renamed', all, operation(), at('/x', 'get', 'operationId: fetch'), ['operation-id-changed', 'type-renamed']],
  ['argument-renamed', second, path('id'), path('key'), ['path-parameter-renamed']],
  ['argument-renamed', all, path('id', ...four), path('key', ...four), ['path-parameter-renamed']],
  ['argument-moved', all, listed(query('a'), query('b')), listed(query('b'), query('a'))],
  [
    'argument-moved',
    'none, major, none',
    listed(query('a')),
    listed(query('a'), query('b')),
    ['optional-parameter-added'],
  ],
  ['arguments-became-request', all, listed(...four), listed(...four, query('e')), ['optional-parameter-added']],
  [
    'request-became-arguments',
    all,
    listed(...four, query('e')),
    listed(...four),
    ['optional-parameter-removed', 'type-removed'],
  ],
  ['type-renamed', all, pet('Pet'), pet('Animal'), ['result-renamed']],
  [
    'type-moved',
    all,
    got('{title: Pet, type: object, properties: {a: {type: string}}}'),
    got("{$ref: '#/components/schemas/Pet'}", 'Pet: {type: object, properties: {a: {type: string}}}'),
  ],
  ['type-removed', all, pet('Pet'), got('{type: string}'), ['response-type-changed', 'result-renamed']],
  ['other-type-used', all, twice('Cat'), twice('Dog'), ['result-renamed']],
  ['field-renamed', all, got(fields("'@id'")), got(fields("'@id'", 'id')), ['response-optional-property-added']],
  ['field-moved', second, sent(fields('a', 'b')), sent(fields('b', 'a'))],
  [
    'list-type-changed',
    second,
    sent('{type: array, items: {type: integer, format: int32}}'),
    sent('{type: array, items: {type: integer, format: int64}}'),
    ['request-integer-widened'],
  ],
  ['member-renamed', all, size(''), size('x-enum-varnames: [small, m]')],
  ['result-renamed', all, pet('Pet'), pet('Animal'), ['type-renamed']],
  [
    'option-moved',
    second,
    operation('', 'components: {securitySchemes: {one: {type: http, scheme: basic}}}'),
    operation(
      '',
      'components: {securitySchemes: {two: {type: http, scheme: bearer}, one: {type: http, scheme: basic}}}',
    ),
    ['security-scheme-added'],
  ],
  [
    'option-renamed',
    all,
    operation('', 'components: {securitySchemes: {one: {type: http, scheme: basic}}}'),
    operation('', 'components: {securitySchemes: {two: {type: http, scheme: basic}}}'),
    ['security-scheme-renamed', 'environment-variable-renamed'],
  ],
] satisfies Case[]);

test('names are told as each language spells them', () => {
  const [change] = changed(operation(), at('/x', 'get', 'operationId: find-all')).filter(
    ({ kind }) => kind === 'method-renamed',
  );
  expect(change?.names).toEqual([
    { language: 'latin', old: 'find', new: 'findAll' },
    { language: 'greek', old: 'find', new: 'find_all' },
  ]);
});
