import { testKinds } from '../cases.fixture.ts';
import { got, sent, type Case } from '../changed.fixture.ts';
import { typeKinds } from './type.ts';

type Sides = Extract<keyof typeof typeKinds, `response-${string}`> extends `response-${infer Rest}` ? Rest : never;

interface Levels {
  readonly sent: string;
  readonly got: string;
}

/** A change of a type, in what is sent and in what is received. */
function either(id: Sides, levels: Levels, old: string, next: string, also: Case[4] = [], components = ''): Case[] {
  const inside = (schema: string): string => `{type: object, required: [p], properties: {p: ${schema}}}`;
  const [before, after] = [inside(old), inside(next)];
  return [
    [`request-${id}`, levels.sent, sent(before, components), sent(after, components), also],
    [`response-${id}`, levels.got, got(before, components), got(after, components), also],
  ];
}

const major = 'major, major, major';
const minor = 'minor, minor, minor';
const patch = 'none, patch, patch';

const pets = `
  Cat: {type: object, properties: {kind: {type: string}, sort: {type: string}, lives: {type: integer}}},
  Dog: {type: object, properties: {kind: {type: string}, sort: {type: string}, tricks: {type: integer}}},
  Cow: {type: object, properties: {kind: {type: string}, milk: {type: integer}}}`;
const cat = "{$ref: '#/components/schemas/Cat'}";
const pet = (...names: string[]): string =>
  `title: Pet, oneOf: [${names.map((name) => `{$ref: '#/components/schemas/${name}'}`).join(', ')}]`;
const told = (by: string, ...names: string[]): string => `{${pet(...names)}, discriminator: {${by}}}`;
const kind = 'propertyName: kind';
const mapped = (...rows: string[]): string => `${kind}, mapping: {${rows.join(', ')}}`;
const name = '{title: Name, type: string, enum: [a, b]}';
const one = '{type: integer}';
const enumOf = (fields: string): string =>
  got(`{type: object, properties: {a: {title: Size, type: string, enum: [s, m], ${fields}}}}`);
const schema = (fields: string): string =>
  got(`{$ref: '#/components/schemas/Pet'}`, `Pet: {type: object, ${fields} properties: {a: {type: string}}}`);

/** Whether a schema comes in one operation, and is sent in another. */
function use(comes: boolean, goes: boolean): string {
  const content = "content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
  const operations = [
    ...(comes ? [`  /x: {get: {operationId: find, responses: {'200': {description: Ok, ${content}}}}}`] : []),
    ...(goes
      ? [`  /y: {put: {operationId: save, requestBody: {${content}}, responses: {'204': {description: Ok}}}}`]
      : []),
  ];
  const schema = "{type: object, properties: {a: {type: [string, 'null']}}}";
  return `paths:\n${operations.join('\n')}\ncomponents: {schemas: {Pet: ${schema}}}\n`;
}

testKinds(typeKinds, [
  ...either('type-changed', { sent: major, got: major }, '{type: string}', '{type: integer}'),
  ...either(
    'type-changed',
    { sent: major, got: major },
    '{type: object, properties: {a: {type: array, items: {type: string}}}}',
    '{type: object, properties: {a: {type: string}}}',
  ),
  ...either('became-nullable', { sent: minor, got: major }, '{type: string}', "{type: [string, 'null']}"),
  ...either('no-longer-nullable', { sent: major, got: patch }, "{type: [string, 'null']}", '{type: string}'),
  ...either(
    'null-listed',
    { sent: 'minor, patch, patch', got: 'major, patch, patch' },
    "{type: [string, 'null'], enum: [a]}",
    "{type: [string, 'null'], enum: [a, null]}",
  ),
  ...either(
    'null-no-longer-listed',
    { sent: major, got: patch },
    "{type: [string, 'null'], enum: [a, null]}",
    "{type: [string, 'null'], enum: [a]}",
  ),
  ...either('integer-became-number', { sent: minor, got: 'major, major, minor' }, '{type: integer}', '{type: number}'),
  ...either('number-became-integer', { sent: major, got: 'none, minor, major' }, '{type: number}', '{type: integer}'),
  ...either(
    'integer-widened',
    { sent: minor, got: 'major, minor, major' },
    '{type: integer, format: int32}',
    '{type: integer, format: int64}',
  ),
  ...either(
    'integer-narrowed',
    { sent: major, got: 'none, minor, major' },
    '{type: integer, format: int64}',
    '{type: integer, format: int32}',
  ),
  ...either('format-added', { sent: major, got: patch }, '{type: string}', '{type: string, format: uuid}'),
  ...either(
    'format-removed',
    { sent: minor, got: 'major, minor, minor' },
    '{type: string, format: uuid}',
    '{type: string}',
  ),
  ...either(
    'format-changed',
    { sent: major, got: 'major, minor, minor' },
    '{type: string, format: uuid}',
    '{type: string, format: uri}',
  ),
  ...either(
    'date-format-added',
    { sent: major, got: 'none, patch, major' },
    '{type: string, format: password}',
    '{type: string, format: date}',
    ['property-no-longer-secret'],
  ),
  ...either(
    'date-format-removed',
    { sent: 'minor, minor, major', got: 'major, minor, major' },
    '{type: string, format: date-time}',
    '{type: string}',
  ),
  ...either(
    'date-format-changed',
    { sent: major, got: 'major, minor, major' },
    '{type: string, format: date}',
    '{type: string, format: date-time}',
  ),
  ...either('became-any', { sent: 'minor, minor, major', got: major }, '{type: string}', '{}'),
  ...either('no-longer-any', { sent: major, got: 'none, major, major' }, '{}', '{type: string}'),
  ...either(
    'type-left-open',
    { sent: 'minor, none, none', got: 'minor, none, none' },
    '{type: object, properties: {a: {type: string}}}',
    '{properties: {a: {type: string}}}',
  ),
  ...either(
    'type-declared',
    { sent: 'major, none, none', got: 'none, none, none' },
    '{properties: {a: {type: string}}}',
    '{type: object, properties: {a: {type: string}}}',
  ),
  ...either('constant-added', { sent: major, got: 'none, minor, major' }, '{type: string}', '{const: a}'),
  ...either('constant-removed', { sent: minor, got: major }, '{const: a}', '{type: string}'),
  ...either(
    'enum-became-constant',
    { sent: 'none, major, major', got: 'none, minor, major' },
    '{title: Size, type: string, enum: [a]}',
    '{const: a}',
    ['type-removed'],
  ),
  ...either(
    'constant-became-enum',
    { sent: 'none, minor, major', got: 'none, major, major' },
    '{const: a}',
    '{title: Size, type: string, enum: [a]}',
  ),
  ...either('constant-changed', { sent: major, got: major }, '{const: a}', '{const: b}'),
  ...either(
    'list-of-one-allowed',
    { sent: 'minor, patch, patch', got: 'major, patch, patch' },
    '{type: array, items: {type: integer}}',
    `{oneOf: [&one ${one}, {type: array, items: *one}]}`,
  ),
  ...either(
    'list-of-one-forbidden',
    { sent: 'major, patch, patch', got: patch },
    `{oneOf: [&one ${one}, {type: array, items: *one}]}`,
    '{type: array, items: {type: integer}}',
  ),
  ...either('enum-added', { sent: major, got: 'none, minor, major' }, '{type: string}', name),
  ...either('enum-removed', { sent: minor, got: 'minor, minor, major' }, name, '{type: string}', ['type-removed']),
  ...either('enum-value-added', { sent: minor, got: minor }, name, '{title: Name, type: string, enum: [a, b, c]}'),
  ...either(
    'enum-value-removed',
    { sent: major, got: 'none, major, major' },
    '{title: Name, type: string, enum: [a, b, c]}',
    name,
  ),
  ...either('became-union', { sent: minor, got: major }, cat, `{${pet('Cat', 'Dog')}}`, [], pets),
  ...either(
    'no-longer-union',
    { sent: major, got: 'none, minor, minor' },
    `{${pet('Cat', 'Dog')}}`,
    cat,
    ['type-removed', 'type-removed'],
    pets,
  ),
  ...either(
    'variant-added',
    { sent: minor, got: major },
    `{${pet('Cat', 'Dog')}}`,
    `{${pet('Cat', 'Dog', 'Cow')}}`,
    [],
    pets,
  ),
  ...either(
    'variant-removed',
    { sent: major, got: 'none, minor, minor' },
    `{${pet('Cat', 'Dog', 'Cow')}}`,
    `{${pet('Cat', 'Dog')}}`,
    ['type-removed'],
    pets,
  ),
  [
    'optional-became-nullable',
    'major, major, minor',
    got('{type: object, properties: {p: {type: string}}}'),
    got("{type: object, properties: {p: {type: [string, 'null']}}}"),
  ],
  ['request-enum-opened', minor, sent(name), sent(`{anyOf: [${name}, {type: string}]}`)],
  ['request-enum-closed', major, sent(`{anyOf: [${name}, {type: string}]}`), sent(name)],
  ['number-format-changed', patch, sent('{type: integer, format: int64}'), sent('{type: integer}')],
  ['discriminator-added', patch, got(`{${pet('Cat', 'Dog')}}`, pets), got(told(kind, 'Cat', 'Dog'), pets)],
  ['discriminator-removed', minor, got(told(kind, 'Cat', 'Dog'), pets), got(`{${pet('Cat', 'Dog')}}`, pets)],
  [
    'discriminator-property-changed',
    'major, minor, minor',
    got(told(kind, 'Cat', 'Dog'), pets),
    got(told('propertyName: sort, mapping: {Cat: Cat, Dog: Dog}', 'Cat', 'Dog'), pets),
  ],
  [
    'discriminator-value-added',
    minor,
    got(told(mapped('c: Cat', 'd: Dog'), 'Cat', 'Dog'), pets),
    got(told(mapped('c: Cat', 'd: Dog', 'e: Dog'), 'Cat', 'Dog'), pets),
  ],
  [
    'discriminator-value-removed',
    'major, minor, minor',
    got(told(mapped('c: Cat', 'd: Dog', 'e: Dog'), 'Cat', 'Dog'), pets),
    got(told(mapped('c: Cat', 'd: Dog'), 'Cat', 'Dog'), pets),
  ],
  [
    'discriminator-value-changed',
    major,
    got(told(mapped('c: Cat', 'd: Dog', 'e: Dog'), 'Cat', 'Dog'), pets),
    got(told(mapped('c: Cat', 'd: Dog', 'e: Cat'), 'Cat', 'Dog'), pets),
  ],
  [
    'enum-member-description-changed',
    patch,
    enumOf(''),
    enumOf('x-enum-descriptions: [Small, Medium]'),
    ['enum-member-description-changed'],
  ],
  ['type-became-sent', 'none, none, major', use(true, false), use(true, true), ['operation-added']],
  [
    'type-no-longer-sent',
    'none, none, major',
    use(true, true),
    use(true, false),
    ['operation-removed', 'type-removed'],
  ],
  ['type-description-changed', patch, schema(''), schema('description: New,')],
  [
    'type-example-changed',
    patch,
    schema('examples: [{a: x}],'),
    schema('examples: [{a: y}],'),
    ['response-example-changed'],
  ],
  ['type-deprecated', 'none, minor, minor', schema(''), schema('deprecated: true,')],
  ['type-no-longer-deprecated', patch, schema('deprecated: true,'), schema('')],
]);
