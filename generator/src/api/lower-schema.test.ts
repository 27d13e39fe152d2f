import { expect, test } from 'vitest';
import { declared, lowered, loweredFiles, loweredInput, loweredSchema, shown } from './lowered.ts';

test.each([
  ['{type: string}', 'string'],
  ['{type: string, format: date}', 'string(date)'],
  ['{type: string, format: date-time}', 'string(date-time)'],
  ['{type: string, format: uuid}', 'string(uuid)'],
  ['{type: string, format: byte}', 'string(byte)'],
  ['{type: string, contentEncoding: base64}', 'string(byte)'],
  ['{type: string, format: binary}', 'bytes'],
  ['{type: integer, format: int32}', 'integer(int32)'],
  ['{type: integer, format: int64}', 'integer(int64)'],
  ['{type: number, format: double}', 'number(double)'],
  ['{type: number, format: money}', 'number'],
  ['{type: boolean}', 'boolean'],
  ["{type: 'null'}", 'null'],
  ['{}', 'unknown'],
  ['true', 'unknown'],
  ['{description: Anything}', 'unknown'],
  ['{const: 5}', '5'],
  ['{const: a}', '"a"'],
  ['{const: null}', 'null'],
  ['{const: [1]}', 'unknown'],
  ['{type: array, items: {type: integer}}', '[integer]'],
  ['{items: {type: integer}}', '[integer]'],
  ['{type: array}', '[unknown]'],
  ['{type: array, items: {type: array, items: {type: boolean}}}', '[[boolean]]'],
  ['{type: array, prefixItems: [{type: string}], items: {type: string}}', '[unknown]'],
  ['{type: object}', '{unknown}'],
  ['{type: object, additionalProperties: true}', '{unknown}'],
  ['{additionalProperties: {type: integer}}', '{integer}'],
  ['{type: object, additionalProperties: {type: array, items: {type: string}}}', '{[string]}'],
])('%s is %s', (schema, expected) => {
  expect(shown(loweredSchema(schema))).toBe(expected);
});

test.each([
  ["{type: [string, 'null']}", 'string?'],
  ["{type: [object, 'null']}", '{unknown}?'],
  ["{anyOf: [{type: string}, {type: 'null'}]}", 'string?'],
  ["{oneOf: [{type: 'null'}, {type: array, items: {type: [integer, 'null']}}]}", '[integer?]?'],
  ["{anyOf: [{type: 'null'}]}", 'null'],
])('null is a part of %s: %s', (schema, expected) => {
  expect(shown(loweredSchema(schema))).toBe(expected);
});

test.each([
  ['{type: string, nullable: true}', 'string?'],
  ['{type: object, nullable: true, additionalProperties: {type: string}}', '{string}?'],
  ["{nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}", 'Pet?'],
])('in OpenAPI 3.0, %s is %s', (schema, expected) => {
  const { api } = lowered(`openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: https://example.com}]
paths:
  /x:
    get: {operationId: x, responses: {'200': {description: Ok, content: {application/json: {schema: ${schema}}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
`);
  expect(shown(api.operations[0]?.responses[0]?.contents[0]?.type ?? { kind: 'null' })).toBe(expected);
});

test('constraints are kept, and those that a type does not have are not invented', () => {
  expect(loweredSchema('{type: string, minLength: 1, maxLength: 9, pattern: "^a"}')).toMatchObject({
    constraints: { minLength: 1, maxLength: 9, pattern: '^a' },
  });
  expect(loweredSchema('{type: integer, exclusiveMinimum: 0, maximum: 10, multipleOf: 2}')).toMatchObject({
    constraints: { exclusiveMinimum: 0, maximum: 10, multipleOf: 2 },
  });
  expect(loweredSchema('{type: array, items: {}, minItems: 1, uniqueItems: true}')).toMatchObject({
    constraints: { minItems: 1, uniqueItems: true },
  });
});

const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;

test('one schema is one type, however often and from wherever it is referred to', () => {
  const { api } = loweredFiles({
    'openapi.yaml': `openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: https://example.com}]
paths:
  /x:
    get:
      operationId: x
      responses:
        '200': {description: Ok, content: {application/json: {schema: {$ref: 'pets.yaml#/Pet'}}}}
        '201': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}
components: {schemas: {Owner: {type: object, properties: {pet: {$ref: './pets.yaml#/Pet'}}}}}
`,
    'pets.yaml': `Pet: {type: object, properties: {owner: {$ref: 'openapi.yaml#/components/schemas/Owner'}}}`,
  });
  expect(api.types.map(declared)).toEqual(['Owner: pet? Pet', 'Pet: owner? Owner']);
});

test('a schema can hold itself through properties, lists, maps and unions', () => {
  const type = loweredSchema(
    ref('Node'),
    `
Node:
  type: object
  properties:
    next: {anyOf: [${ref('Node')}, {type: 'null'}]}
    children: {type: array, items: ${ref('Node')}}
    byName: {type: object, additionalProperties: ${ref('Node')}}
    either: {oneOf: [{type: string}, ${ref('Node')}]}
`,
  );
  expect(declared(type)).toBe('Node: next? Node?, children? [Node], byName? {Node}, either? Node either');
});

test('a list or map of nothing but itself holds anything, and that is said', () => {
  const { api, findings } = lowered(`
paths:
  /x:
    get: {operationId: x, responses: {'200': {description: Ok, content: {application/json: {schema: ${ref('Tree')}}}}}}
components: {schemas: {Tree: {type: array, items: ${ref('Tree')}}}}
`);
  expect(shown(api.operations[0]?.responses[0]?.contents[0]?.type ?? { kind: 'null' })).toBe('[unknown]');
  expect(findings).toMatchObject([{ severity: 'warning', rule: 'recursive-list' }]);
});

test('a component comes before a title, and a title of one word before what is derived', () => {
  const components = 'Pet: {type: object, title: Animal, properties: {a: {type: string}}}';
  expect(loweredSchema(ref('Pet'), components)).toMatchObject({
    names: ['Pet', 'Pet schema'],
    naming: 'component',
    home: 'components',
  });
  const inline = (title: string): string => `{title: ${title}, type: object, properties: {a: {type: string}}}`;
  expect(loweredSchema(inline('Animal'))).toMatchObject({
    names: ['Animal', 'save Animal'],
    naming: 'title',
    home: 'operations',
  });
  expect(loweredSchema(inline('An animal.'))).toMatchObject({
    naming: 'derived',
    names: ['save response body', 'save Ok response body'],
  });
});

test('what is inside of a component is named after it, whoever refers to it', () => {
  const type = loweredSchema(ref('Pet'), 'Pet: {type: object, properties: {size: {type: string, enum: [s, l]}}}');
  expect(type).toMatchObject({
    properties: [{ type: { names: ['Pet size', 'Pet schema size'], home: 'components' } }],
  });
});

test('requests and responses have a type each where read-only or write-only properties make them differ', () => {
  const schema = ref('User');
  const components = `
User:
  type: object
  required: [id, name, password]
  properties:
    id: {type: integer, readOnly: true}
    name: {type: string}
    password: {type: string, writeOnly: true}
    friend: ${ref('User')}
    plain: ${ref('Plain')}
Plain: {type: object, properties: {a: {type: string}}}
`;
  expect(declared(loweredSchema(schema, components))).toBe('User: id integer, name string, friend? User, plain? Plain');
  expect(declared(loweredInput(schema, components))).toBe(
    'User input: name string, password string, friend? User input, plain? Plain',
  );
});

test('readOnly beside a reference counts for the property that it is', () => {
  const components = `
User: {type: object, properties: {key: {$ref: '#/components/schemas/Key', readOnly: true}}}
Key: {type: object, properties: {a: {type: string}}}
`;
  expect(declared(loweredSchema(ref('User'), components))).toBe('User: key? Key');
  expect(declared(loweredInput(ref('User'), components))).toBe('User input: ');
});

test.each([
  ['{allOf: [{type: string}, {minLength: 2}, {minLength: 3, maxLength: 9}]}', { minLength: 3, maxLength: 9 }],
  ["{allOf: [{$ref: '#/components/schemas/Name'}], maxLength: 4}", { pattern: 'a', maxLength: 4 }],
  ["{allOf: [{$ref: '#/components/schemas/Name'}, {pattern: b, maxLength: 5}]}", { pattern: 'b', maxLength: 5 }],
  [
    '{allOf: [{type: integer, multipleOf: 4, minimum: 1}, {multipleOf: 6, minimum: 0}]}',
    { multipleOf: 12, minimum: 1 },
  ],
  ['{type: string, minimum: 3, minItems: 1, maxLength: 4}', { maxLength: 4 }],
])('bounds are those of all parts, as far as they concern the type: %s', (schema, constraints) => {
  expect(loweredSchema(schema, 'Name: {type: string, pattern: a}')).toMatchObject({ constraints });
});

test('each of several types has the bounds that concern it', () => {
  const type = loweredSchema('{type: [string, integer], maxLength: 3, minimum: 1}');
  const variants = type.kind === 'union' ? type.variants : [];
  expect(variants).toMatchObject([{ constraints: { maxLength: 3 } }, { constraints: { minimum: 1 } }]);
});
