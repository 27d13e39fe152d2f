import { expect, test } from 'vitest';
import type { Json } from './api.ts';
import { writeDeclaredSchema, type SchemaWriter } from './json-schema.ts';
import { lowered } from './lowered.ts';

const writer: SchemaWriter<Json> = {
  literal: (value) => value,
  list: (items) => items,
  schema: (keywords) => Object.fromEntries(keywords),
  properties: (properties) => Object.fromEntries(properties.map(([{ name }, schema]) => [name, schema])),
  reference: ({ names: [name = ''] }) => `-> ${name}`,
};

function written(schema: string): Json {
  const { api } = lowered(`
paths:
  /x: {get: {operationId: get, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
components: {schemas: {Thing: ${schema}}}
`);
  const type = api.types.find(({ names }) => names[0] === 'Thing');
  if (type === undefined) throw new Error('Thing has a name');
  return writeDeclaredSchema(type, writer);
}

test('an object', () => {
  const schema = written(`{type: object, required: [id], properties: {
    id: {type: integer, format: int64, minimum: 1}, self: {$ref: '#/components/schemas/Thing'},
    names: {type: array, items: {type: string, maxLength: 3}, uniqueItems: true}, gone: {type: [boolean, 'null']},
    count: {type: object, additionalProperties: {type: number}}}}`);
  expect(schema).toMatchObject({
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'integer', format: 'int64', minimum: 1 },
      self: '-> Thing',
      names: { type: 'array', items: { type: 'string', maxLength: 3 }, uniqueItems: true },
      gone: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
      count: { type: 'object', additionalProperties: { type: 'number' } },
    },
  });
});

test('a pattern that can take exponential time has a keyword of its own, by which clients know not to run it', () => {
  expect(
    written("{type: object, properties: {a: {type: string, pattern: '^(a+)+$'}, b: {type: string, pattern: '^b+$'}}}"),
  ).toMatchObject({
    properties: { a: { type: 'string', slowPattern: '^(a+)+$' }, b: { type: 'string', pattern: '^b+$' } },
  });
});

test('an enum', () => {
  expect(written('{enum: [a, b]}')).toEqual({ enum: ['a', 'b'] });
});

test('an enum beside any other text', () => {
  expect(written('{anyOf: [{type: string}, {type: string, enum: [a, b]}]}')).toEqual({ type: 'string' });
});

test('a union', () => {
  expect(written('{oneOf: [{type: string}, {const: 1}]}')).toEqual({ anyOf: [{ type: 'string' }, { const: 1 }] });
});

test('nothing is said of what is not there', () => {
  expect(written('{type: object, additionalProperties: false}')).toEqual({ type: 'object' });
});
