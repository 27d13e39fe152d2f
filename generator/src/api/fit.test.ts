import { expect, test } from 'vitest';
import { variantsOf } from './fit.ts';
import { loweredSchema } from './lowered.ts';

function patterns(schema: string, components = ''): unknown {
  const type = loweredSchema(schema, components);
  return type.kind === 'union'
    ? variantsOf(type, ({ name }) => name.replace('-', '_')).map(({ pattern }) => pattern)
    : [];
}

const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;

test('a variant that is alone with its kind is known by that; a union inside is its variants', () => {
  const components = `
Cat: {type: object, required: [name], properties: {name: {type: string}}}
Inner: {oneOf: [{type: boolean}, ${ref('Cat')}]}
`;
  expect(
    patterns(`{oneOf: [${ref('Inner')}, {type: array, items: {type: string}}, {enum: [1, 2]}]}`, components),
  ).toEqual([{ type: 'boolean' }, { type: 'object' }, { type: 'array' }, { type: 'number' }]);
});

test('objects are told apart by what they do not have in common', () => {
  const shared = 'id: {type: integer}, note: {type: string}';
  const one = `{type: object, required: [id, left-side], properties: {${shared}, left-side: {type: string}}}`;
  const other = `{type: object, required: [id], properties: {${shared}, size: {type: integer}}, additionalProperties: {type: string}}`;
  expect(patterns(`{oneOf: [${one}, ${other}]}`)).toEqual([
    {
      type: 'object',
      required: ['left-side'],
      properties: { 'left-side': { type: 'string' } },
      names: { 'left-side': 'left_side' },
    },
    { type: 'object', properties: { size: { type: 'integer' } }, additionalProperties: { type: 'string' } },
  ]);
});

test('where one of them allows nothing further, by all that they have', () => {
  expect(
    patterns(
      '{oneOf: [{properties: {id: {type: integer}}, additionalProperties: false}, {properties: {id: {type: integer}, a: {}}}]}',
    ),
  ).toEqual([
    { type: 'object', properties: { id: { type: 'integer' } }, additionalProperties: false },
    { type: 'object', properties: { id: { type: 'integer' }, a: {} } },
  ]);
});

test.each([
  ['{const: a}', '{enum: [b]}', { type: 'string', const: 'a' }, { type: 'string', const: 'b' }],
  ['{enum: [a, b]}', '{type: string}', { type: 'string', enum: ['a', 'b'] }, { type: 'string' }],
  ['{type: string, format: date}', '{type: string}', { type: 'string', format: 'date' }, { type: 'string' }],
  ['{type: string, format: email}', '{type: string}', { type: 'string' }, { type: 'string' }],
  ['{type: integer}', '{type: number}', { type: 'integer' }, { type: 'number' }],
  ["{type: [string, 'null']}", '{type: integer}', { type: 'string', nullable: true }, { type: 'integer' }],
  [
    '{type: array, items: {type: string}}',
    '{type: array, items: {type: integer}}',
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: 'integer' } },
  ],
  [
    '{properties: {x: {type: string}}}',
    '{properties: {y: {type: string}}}',
    { type: 'object', properties: { x: { type: 'string' } } },
    { type: 'object', properties: { y: { type: 'string' } } },
  ],
  ['{}', '{type: string}', {}, { type: 'string' }],
])('a property that is %s in one and %s in the other', (one, other, first, second) => {
  expect(patterns(`{oneOf: [{properties: {p: ${one}}}, {properties: {p: ${other}}}]}`)).toEqual([
    { type: 'object', properties: { p: first } },
    { type: 'object', properties: { p: second } },
  ]);
});

test('what holds itself is looked into three levels deep', () => {
  const node = (name: string): string =>
    `${name}: {type: object, properties: {next: ${ref(name)}, ${name.toLowerCase()}: {type: string}}}\n`;
  const text = (name: string, inside: object): object => ({
    type: 'object',
    properties: { next: inside, [name]: { type: 'string' } },
  });
  const levels = (name: string): object => text(name, text(name, text(name, { type: 'object' })));
  expect(patterns(`{oneOf: [${ref('A')}, ${ref('B')}]}`, node('A') + node('B'))).toEqual([levels('a'), levels('b')]);
});
