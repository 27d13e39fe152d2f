import { expect, test } from 'vitest';
import { declared, loweredInput, loweredSchema, shown } from './lowered.ts';

const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;

const components = `
Cat: {type: object, required: [kind], properties: {kind: {type: string}, meow: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, id: {type: integer, readOnly: true}}}
Bird: {type: object, required: [kind], properties: {kind: {const: bird}}}
`;

test.each([
  ['{title: A, oneOf: [{type: string}, {type: integer}]}', 'A: string | integer'],
  ['{title: A, anyOf: [{type: string}, {type: array, items: {type: integer}}]}', 'A: string | [integer]'],
  [`{title: A, oneOf: [${ref('Cat')}, ${ref('Bird')}]}`, 'A: Cat | Bird'],
  ['{title: A, type: [string, integer]}', 'A: string | integer'],
  ['{title: A, type: [array, boolean, object], items: {type: string}}', 'A: [string] | boolean | {unknown}'],
])('%s is %s', (schema, expected) => {
  expect(declared(loweredSchema(schema, components))).toBe(expected);
});

test.each([
  ['one alternative is that type', `{oneOf: [${ref('Cat')}]}`, 'Cat'],
  ['one alternative beside null may be null', `{oneOf: [${ref('Cat')}, {type: 'null'}]}`, 'Cat?'],
  ['several beside null may be null', `{title: A, anyOf: [${ref('Cat')}, ${ref('Bird')}, {type: 'null'}]}`, 'A?'],
  [
    'an item or a list of it is a list',
    `{oneOf: [${ref('Cat')}, {type: array, items: ${ref('Cat')}}]}`,
    '[Cat or one]',
  ],
  ['in any order', `{anyOf: [{type: array, items: ${ref('Cat')}}, ${ref('Cat')}]}`, '[Cat or one]'],
  [
    'an item or a list of something else is both',
    `{title: A, oneOf: [${ref('Cat')}, {type: array, items: ${ref('Bird')}}]}`,
    'A',
  ],
])('%s', (_, schema, expected) => {
  expect(shown(loweredSchema(schema, components))).toBe(expected);
});

const union = (mapping: string): string =>
  `{title: Pet, oneOf: [${ref('Cat')}, ${ref('Dog')}, ${ref('Bird')}], discriminator: {propertyName: kind${mapping}}}`;

test.each([
  ['names without a mapping, and the value that a variant fixes', '', 'Cat=Cat, Dog=Dog, bird=Bird'],
  ['a mapping by name', ', mapping: {c: Cat, d: Dog, b: Bird}', 'c=Cat, d=Dog, b=Bird'],
  [
    'a mapping by reference',
    ", mapping: {c: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}",
    'c=Cat, d=Dog, bird=Bird',
  ],
  ['several values for one variant', ', mapping: {c: Cat, k: Cat}', 'c=Cat, k=Cat, Dog=Dog, bird=Bird'],
])('a discriminator with %s', (_, mapping, expected) => {
  expect(declared(loweredSchema(union(mapping), components))).toBe(`Pet: Cat | Dog | Bird by kind (${expected})`);
});

test.each([
  [
    'each of the values that a variant alone allows stands for it',
    `{title: Pet, oneOf: [${ref('Fish')}, ${ref('Cat')}], discriminator: {propertyName: kind}}`,
    'Pet: Fish | Cat by kind (carp=Fish, pike=Fish, Cat=Cat)',
  ],
  [
    'values that several variants allow do not, where the mapping says what is meant',
    `{title: Pet, oneOf: [${ref('One')}, ${ref('Other')}], discriminator: {propertyName: kind, mapping: {x: One, y: Other}}}`,
    'Pet: One | Other by kind (x=One, y=Other)',
  ],
  [
    'a variant that is a choice by the same property is told further',
    `{title: Pet, oneOf: [${ref('Bird')}, ${ref('Furry')}], discriminator: {propertyName: kind}}`,
    'Pet: Bird | Furry by kind (bird=Bird, Cat=Furry, Dog=Furry)',
  ],
  [
    'the property may stand beside the choice',
    `{title: Pet, properties: {kind: {type: string}}, oneOf: [${ref('Plain')}, ${ref('Bare')}], discriminator: {propertyName: kind}}`,
    'Pet: save Pet Plain | save Pet Bare by kind (Plain=save Pet Plain, Bare=save Pet Bare)',
  ],
  [
    'the property may stand in another part of what the choice is a part of',
    `{title: Pet, allOf: [{properties: {kind: {type: string}}}, {oneOf: [${ref('Plain')}, ${ref('Bare')}], discriminator: {propertyName: kind}}]}`,
    'Pet: save Pet Plain | save Pet Bare by kind (Plain=save Pet Plain, Bare=save Pet Bare)',
  ],
  [
    'the default needs no property',
    `{title: Pet, oneOf: [${ref('Cat')}, ${ref('Plain')}], discriminator: {propertyName: kind, defaultMapping: Plain}}`,
    'Pet: Cat | Plain by kind (Cat=Cat, Plain=Plain, otherwise Plain)',
  ],
  [
    'nothing where a variant cannot be told by it',
    `{title: Pet, oneOf: [${ref('Cat')}, ${ref('Plain')}], discriminator: {propertyName: kind}}`,
    'Pet: Cat | Plain',
  ],
])('%s', (_, schema, expected) => {
  const more = `
Fish: {type: object, properties: {kind: {enum: [carp, pike]}}}
One: {type: object, properties: {kind: {enum: [x, y]}, one: {}}}
Other: {type: object, properties: {kind: {enum: [x, y]}, other: {}}}
Furry: {oneOf: [${ref('Cat')}, ${ref('Dog')}], discriminator: {propertyName: kind}}
Plain: {type: object, properties: {plain: {}}}
Bare: {type: object, properties: {bare: {}}}
`;
  expect(declared(loweredSchema(schema, components + more))).toBe(expected);
});

test('the same values tell the variants of what is sent', () => {
  expect(declared(loweredInput(union(', mapping: {c: Cat, d: Dog}'), components))).toBe(
    'Pet input: Cat | Dog input | Bird by kind (c=Cat, d=Dog input, bird=Bird)',
  );
});

test('an inline variant is known by the value that it fixes', () => {
  const inline = (value: string): string => `{type: object, title: T${value}, properties: {kind: {const: ${value}}}}`;
  const type = loweredSchema(
    `{title: A, oneOf: [${inline('x')}, ${inline('y')}], discriminator: {propertyName: kind}}`,
  );
  expect(declared(type)).toBe('A: Tx | Ty by kind (x=Tx, y=Ty)');
});

test('a union can hold itself', () => {
  const type = loweredSchema(ref('Value'), `Value: {oneOf: [{type: number}, {type: array, items: ${ref('Value')}}]}`);
  expect(declared(type)).toBe('Value: number | [Value]');
});
