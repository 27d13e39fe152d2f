import { testReadings } from './cases.ts';

const schemas = (list: string): string => `components:\n  schemas:\n    ${list.trim().replaceAll('\n', '\n    ')}\n`;

const cat = 'Cat: {type: object, properties: {kind: {type: string}, meow: {type: string}}}';
const either = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";
const union = (discriminator = ''): string => `Pet: {${either}${discriminator}}`;
const byKind = (mapping = ''): string => `,\n  discriminator: {propertyName: kind${mapping}}`;
const apart = (name: string, why: string): string =>
  `9:7 the discriminator does not tell ${name} apart, because ${why}: read as a union without discriminator`;

interface Indistinct {
  readonly why: string;
  readonly dog: string;
  readonly mapping?: string;
}

const indistinct: readonly Indistinct[] = [
  { why: 'it has no property "kind"', dog: '{type: object, properties: {bark: {}}}' },
  {
    why: 'it has no property "kind"',
    dog: '{type: object, additionalProperties: false, properties: {bark: {}}}',
    mapping: ', mapping: {dog: Dog}',
  },
  { why: 'it is not known to be an object with properties', dog: '{type: string}' },
  { why: 'it is not known to be an object with properties', dog: '{description: Any dog}' },
  {
    why: 'it is not known to be an object with properties',
    dog: '{type: array, items: {}}',
    mapping: ', mapping: {dog: Dog}',
  },
  { why: 'its "kind" is no text', dog: '{type: object, properties: {kind: {type: integer, const: 2}}}' },
  {
    why: '"Cat" as "kind" means another one too',
    dog: '{type: object, properties: {kind: {const: Cat}}}',
  },
  { why: 'it is a choice without this discriminator', dog: '{oneOf: [{type: object}, {type: object}]}' },
];

testReadings([
  {
    rule: 'missing-field',
    text: schemas(`${cat}\nDog: {type: object}\n${union(',\n  discriminator: {mapping: {cat: Cat}}')}`),
    told: '9:7 the discriminator names no property: it is left out',
    as: schemas(`${cat}\nDog: {type: object}\n${union()}`),
  },
  {
    rule: 'discriminator-mapping',
    text: schemas(
      `${cat}\nDog: {allOf: [{$ref: '#/components/schemas/Cat'}]}\n${union(byKind(", mapping: {cat: Cat, dog: Hound, x: './none.yaml#/X'}"))}`,
    ),
    told: [
      '9:68 there is no schema "Hound": the value is left out',
      '9:78 there is no schema "./none.yaml#/X": the value is left out',
    ],
    as: schemas(
      `${cat}\nDog: {allOf: [{$ref: '#/components/schemas/Cat'}]}\n${union(byKind(', mapping: {cat: Cat}'))}`,
    ),
  },
  {
    rule: 'discriminator-mapping',
    text: schemas(
      `${cat}\nDog: {allOf: [{$ref: '#/components/schemas/Cat'}]}\n${union(byKind(', defaultMapping: Hound'))}`,
    ),
    told: '9:59 there is no schema "Hound": it is left out',
    as: schemas(`${cat}\nDog: {allOf: [{$ref: '#/components/schemas/Cat'}]}\n${union(byKind())}`),
  },
  ...indistinct.map(({ why, dog, mapping }) => ({
    rule: 'discriminator-variant',
    text: schemas(`${cat}\nDog: ${dog}\n${union(byKind(mapping))}`),
    told: apart('"Dog"', why),
    as: schemas(`${cat}\nDog: ${dog}\n${union()}`),
  })),
  {
    rule: 'discriminator-variant',
    text: schemas(`Cat: &cat {properties: {kind: {enum: [a, b]}}}\nDog: *cat\n${union(byKind(', mapping: {a: Cat}'))}`),
    told: apart('"Dog"', 'no value of "kind" can mean it'),
    as: schemas(`Cat: &cat {properties: {kind: {enum: [a, b]}}}\nDog: *cat\n${union()}`),
  },
  {
    rule: 'discriminator-variant',
    text: schemas(
      `${cat}\nDog: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {kind: {type: string}}}],\n  discriminator: {propertyName: kind}}`,
    ),
    told: '8:7 the discriminator does not tell one of its alternatives apart, because no value of "kind" can mean it: read as a union without discriminator',
    as: schemas(
      `${cat}\nDog: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {kind: {type: string}}}]}`,
    ),
  },
]);
