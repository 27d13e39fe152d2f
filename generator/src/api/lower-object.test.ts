import { expect, test } from 'vitest';
import { declared, lowered, loweredSchema, shown } from './lowered.ts';

const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;

test('properties come in the order of the spec, required or not', () => {
  const type = loweredSchema(
    '{type: object, title: A, required: [b, missing], properties: {z: {type: string}, b: {type: integer}}}',
  );
  expect(declared(type)).toBe('A: z? string, b integer');
});

test('further properties are those that additionalProperties says', () => {
  const object = (additional: string): string =>
    declared(
      loweredSchema(`{title: A, type: object, properties: {a: {type: string}}, additionalProperties: ${additional}}`),
    );
  expect(object('false')).toBe('A: a? string');
  expect(object('true')).toBe('A: a? string, ...unknown');
  expect(object('{type: integer}')).toBe('A: a? string, ...integer');
  expect(declared(loweredSchema('{title: A, type: object, additionalProperties: false}'))).toBe('A: ');
});

test.each([
  ['unevaluatedProperties: {type: integer}', 'A: a? string, ...integer'],
  ['unevaluatedProperties: true', 'A: a? string, ...unknown'],
  ['unevaluatedProperties: false', 'A: a? string'],
  ['additionalProperties: {type: integer}, unevaluatedProperties: false', 'A: a? string, ...integer'],
  ["additionalProperties: false, patternProperties: {'^x-': {type: integer}}", 'A: a? string, ...integer'],
  ["patternProperties: {'^x-': {type: integer}}", 'A: a? string, ...unknown'],
  ["additionalProperties: {type: integer}, patternProperties: {'^x-': {}}", 'A: a? string, ...unknown'],
])('further properties by %s', (keywords, expected) => {
  expect(declared(loweredSchema(`{title: A, properties: {a: {type: string}}, ${keywords}}`))).toBe(expected);
});

test.each([
  ['unevaluatedProperties: {type: integer}', '{integer}'],
  ["patternProperties: {'^x-': {type: integer}}", '{integer}'],
  ["additionalProperties: false, patternProperties: {'^x-': {type: integer}}", '{integer}'],
  ["patternProperties: {'^x-': {type: integer}, '^y-': {type: string}}", '{unknown}'],
])('an object of nothing but %s is a map', (keywords, expected) => {
  expect(shown(loweredSchema(`{${keywords}}`))).toBe(expected);
});

test('what a part says of further properties holds for the sum', () => {
  const base = 'Bag: {type: object, properties: {a: {type: string}}, unevaluatedProperties: {type: string}}';
  const own = (keywords: string): string =>
    declared(loweredSchema(`{title: A, allOf: [${ref('Bag')}], properties: {b: {type: integer}}${keywords}}`, base));
  expect(own('')).toBe('A: a? string, b? integer, ...string');
  expect(own(', unevaluatedProperties: {type: boolean}')).toBe('A: a? string, b? integer, ...boolean');
  expect(declared(loweredSchema(`{title: B, allOf: [${ref('Bag')}], unevaluatedProperties: false}`, base))).toBe(
    'B: a? string',
  );
});

test('what stands beside a reference speaks of the property', () => {
  const type = loweredSchema(
    `{title: A, type: object, properties: {a: {$ref: '#/components/schemas/B', description: Mine, deprecated: true, x-sensitive: true}}}`,
    'B: {type: string, description: Of B, default: x, examples: [y]}',
  );
  expect(type).toMatchObject({
    properties: [
      { description: 'Mine', deprecated: true, sensitive: true, default: 'x', example: 'y', type: { kind: 'string' } },
    ],
  });
});

test('a password is sensitive', () => {
  const type = loweredSchema(
    '{title: A, type: object, properties: {a: {type: string, format: password}, b: {type: string}}}',
  );
  expect(type).toMatchObject({ properties: [{ sensitive: true }, { sensitive: false }] });
});

const components = `
Base: {type: object, required: [id], properties: {id: {type: integer}, note: {type: string}}}
Deep: {allOf: [${ref('Base')}, {properties: {deep: {type: boolean}}}]}
Text: {type: string, minLength: 2}
Kind: {type: string, enum: [a]}
Maybe: {anyOf: [{type: string}, {type: 'null'}]}
Either: {oneOf: [${ref('Base')}, ${ref('Deep')}]}
`;

test.each([
  ['one reference is that type', `{allOf: [${ref('Base')}]}`, 'Base: id integer, note? string'],
  [
    'parts are merged, and required may stand in another part',
    `{title: A, allOf: [${ref('Base')}, {type: object, required: [note, own], properties: {own: {type: string}}}]}`,
    'A: id integer, note string, own string',
  ],
  [
    'what the schema says itself is added to its parts',
    `{title: A, allOf: [${ref('Base')}], required: [own], properties: {own: {type: string}}}`,
    'A: id integer, note? string, own string',
  ],
  [
    'parts can have parts',
    `{title: A, allOf: [${ref('Deep')}, {properties: {x: {}}}]}`,
    'A: id integer, note? string, deep? boolean, x? unknown',
  ],
  [
    'a later part has the last word',
    `{title: A, allOf: [${ref('Base')}, {properties: {note: {type: integer}}}]}`,
    'A: id integer, note? integer',
  ],
  [
    'a part that only requires adds nothing',
    `{title: A, allOf: [${ref('Base')}, {required: [note]}]}`,
    'A: id integer, note string',
  ],
])('allOf: %s', (_, schema, expected) => {
  expect(declared(loweredSchema(schema, components))).toBe(expected);
});

test.each([
  [`{allOf: [${ref('Text')}, {maxLength: 5}]}`, 'string'],
  ['{allOf: [{type: integer, format: int64}, {minimum: 1}]}', 'integer(int64)'],
  [`{allOf: [${ref('Kind')}, {description: Only that, default: a}]}`, 'Kind'],
  [`{allOf: [${ref('Kind')}, {type: string}]}`, 'Kind'],
  [`{allOf: [${ref('Maybe')}, {description: Only that}]}`, 'string?'],
  [`{allOf: [${ref('Text')}, {description: Only that}]}`, 'string'],
  [`{allOf: [{type: array, items: {type: string}}, {minItems: 1}]}`, '[string]'],
])('allOf of what is no object: %s is %s', (schema, expected) => {
  expect(shown(loweredSchema(schema, components))).toBe(expected);
});

test('allOf of a choice is a choice of sums', () => {
  const type = loweredSchema(
    `{title: A, allOf: [${ref('Base')}, {oneOf: [{title: Left, properties: {left: {type: string}}}, {properties: {right: {type: string}}}]}]}`,
    components,
  );
  expect(declared(type)).toBe('A: save A Left | save A right');
  expect(type.kind === 'union' && type.variants.map(declared)).toEqual([
    'save A Left: id integer, note? string, left? string',
    'save A right: id integer, note? string, right? string',
  ]);
});

test('of two choices that allOf combines the first is generated, and that is said', () => {
  const choice = (name: string): string => `{oneOf: [{properties: {${name}1: {}}}, {properties: {${name}2: {}}}]}`;
  const { findings } = lowered(`
paths:
  /x:
    get: {operationId: x, responses: {'200': {description: Ok, content: {application/json: {schema: {title: A, allOf: [${choice('a')}, ${choice('b')}]}}}}}}
`);
  expect(findings).toMatchObject([{ severity: 'warning', rule: 'several-choices' }]);
});

test('alternatives that only require do not make a choice', () => {
  const type = loweredSchema(
    '{title: A, type: object, properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}',
  );
  expect(declared(type)).toBe('A: a? unknown, b? unknown');
});

test('a schema can be extended by what holds it', () => {
  const type = loweredSchema(
    ref('Node'),
    `Node: {type: object, properties: {next: {allOf: [${ref('Node')}, {type: object, properties: {last: {type: boolean}}}]}}}`,
  );
  expect(declared(type)).toBe('Node: next? Node next');
  expect(type.kind === 'object' && declared(type.properties[0]?.type ?? type)).toBe(
    'Node next: next? Node next, last? boolean',
  );
});
