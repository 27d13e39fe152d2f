import { expect, test } from 'vitest';
import { declared, loweredInput, loweredSchema, lowered, shown } from './lowered.ts';
import { sample } from './sample.ts';

const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;

const fish = (mapping = ''): string => `
Fish: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind${mapping}}}
Shark: {allOf: [${ref('Fish')}], properties: {teeth: {type: integer}}}
Salmon: {allOf: [${ref('Fish')}, {type: object, properties: {kind: {const: salmon}}}]}
Tank: {properties: {fish: ${ref('Fish')}, all: {type: array, items: ${ref('Fish')}}, only: ${ref('Shark')}}}
`;

test('where a parent is expected there can be any schema that extends it', () => {
  const type = loweredSchema(ref('Fish'), fish());
  expect(declared(type)).toBe('Fish union: Shark | Salmon | Fish by kind (Shark=Shark, salmon=Salmon, otherwise Fish)');
  expect(type.kind === 'union' && type.variants.map(declared)).toEqual([
    'Shark: kind "Shark", teeth? integer',
    'Salmon: kind "salmon"',
    'Fish: kind string',
  ]);
});

test('in properties and lists too, and a child is itself alone', () => {
  expect(declared(loweredSchema(ref('Tank'), fish()))).toBe('Tank: fish? Fish union, all? [Fish union], only? Shark');
  expect(declared(loweredInput(ref('Fish'), fish()))).toContain('Fish union: Shark | Salmon | Fish');
});

test.each([
  ['by name', ', mapping: {s: Shark, t: Shark}', 's=Shark, t=Shark, salmon=Salmon, otherwise Fish'],
  ['by reference', ", mapping: {s: '#/components/schemas/Shark'}", 's=Shark, salmon=Salmon, otherwise Fish'],
  ['to the parent itself', ', mapping: {f: Fish, s: Shark}', 'f=Fish, s=Shark, salmon=Salmon, otherwise Fish'],
])('a mapping %s', (_, mapping, expected) => {
  const type = loweredSchema(ref('Fish'), fish(mapping));
  expect(declared(type)).toContain(`by kind (${expected})`);
});

test('a value that is one of several for a schema is not fixed', () => {
  const type = loweredSchema(ref('Shark'), fish(', mapping: {s: Shark, t: Shark}'));
  expect(declared(type)).toBe('Shark: kind string, teeth? integer');
});

test('a child without anything of its own has its own name', () => {
  const type = loweredSchema(ref('Fish'), `${fish()}Goldfish: {allOf: [${ref('Fish')}]}`);
  expect(shown(type)).toBe('Fish union');
  expect(declared(type)).toContain('Goldfish=Goldfish');
});

test('grandchildren are told by the same property', () => {
  const type = loweredSchema(
    ref('Fish'),
    `${fish()}Saw: {allOf: [${ref('Shark')}, {properties: {length: {type: integer}}}]}`,
  );
  expect(declared(type)).toContain('(Shark=Shark, salmon=Salmon, Saw=Saw, otherwise Fish)');
  expect(type.kind === 'union' && type.variants.map(declared)).toContain(
    'Saw: kind "Saw", teeth? integer, length? integer',
  );
});

test('or by one of the child, which is then a union itself', () => {
  const type = loweredSchema(
    ref('Fish'),
    `
Fish: {properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {shark: Shark}}}
Shark: {allOf: [${ref('Fish')}], properties: {kind: {const: shark}, sub: {type: string}}, discriminator: {propertyName: sub}}
Saw: {allOf: [${ref('Shark')}], properties: {sub: {const: saw}}}
`,
  );
  expect(declared(type)).toBe('Fish union: Shark union | Fish by kind (shark=Shark union, otherwise Fish)');
  expect(type.kind === 'union' && type.variants.map(declared)).toEqual([
    'Shark union: Saw | Shark by sub (saw=Saw, otherwise Shark)',
    'Fish: kind? string',
  ]);
});

test('what a child only reads or only writes makes two types of the parent', () => {
  const components = `
Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Dog: {allOf: [${ref('Pet')}], properties: {id: {type: integer, readOnly: true}}}
Owner: {properties: {pet: ${ref('Pet')}}}
`;
  expect(declared(loweredInput(ref('Owner'), components))).toBe('Owner input: pet? Pet input union');
  expect(declared(loweredSchema(ref('Owner'), components))).toBe('Owner: pet? Pet union');
});

test('without schemas that extend it a parent is an object', () => {
  const type = loweredSchema(
    ref('Fish'),
    'Fish: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}',
  );
  expect(declared(type)).toBe('Fish: kind? string');
});

test('the name of a result is that of the parent', () => {
  const { api } = lowered(`
paths:
  /x:
    get: {operationId: x, responses: {'200': {description: Ok, content: {application/json: {schema: ${ref('Fish')}}}}}}
components:
  schemas: ${fish().trim().replaceAll(/^/gm, '    ').replace(/^/, '\n')}
`);
  expect(api.operations[0]?.results.map(({ name }) => name)).toEqual(['Fish']);
});

test.each([
  [undefined, { kind: 'Shark' }],
  [{ kind: 'salmon' }, { kind: 'salmon' }],
  [
    { kind: 'Shark', teeth: 300 },
    { kind: 'Shark', teeth: 300 },
  ],
  [{ kind: 'other' }, { kind: 'other' }],
])('of the example %j the example %j is made: one of the family, which says so', (example, expected) => {
  const made = sample(loweredSchema(ref('Fish'), fish()), example);
  const fields = made.kind === 'variant' && made.value.kind === 'object' ? made.value.fields : [];
  const values = fields.map(([{ name }, value]) => [name, value.kind === 'json' ? value.value : undefined]);
  expect(Object.fromEntries(values)).toEqual(expected);
});
