/** Bounds and conditions wherever a schema can be, in both directions. */
import { expect, test } from 'vitest';
import { changed, got, levelsOf, operation, parameter, responses, sent } from '../changed.fixture.ts';

const object = (properties: string, more = ''): string => `{type: object, properties: {${properties}}${more}}`;
const header = (schema: string): string => responses(`'204': {description: Ok, headers: {X-A: {schema: ${schema}}}}`);
const error = (schema: string): string =>
  responses(`'204': {description: Ok}, '400': {description: Bad, content: {application/json: {schema: ${schema}}}}`);
const variants = (more: string): string =>
  sent(
    "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k}}",
    ['A', 'B']
      .map((name) => `${name}: ${object(`k: {type: string}, ${name}: {type: string${more}}`, ', required: [k]')}`)
      .join(', '),
  );
/** What was fine is refused, and the other way round. */
const request = ['major, major, major', 'minor, minor, minor'] as const;
const response = ['none, patch, patch', 'major, minor, minor'] as const;
const none = ['', ''] as const;

const rows: readonly (readonly [
  what: string,
  place: (text: string) => string,
  wide: string,
  narrow: string,
  levels: readonly [narrowed: string, widened: string],
])[] = [
  ['a property without type', (text) => sent(object(`a: {${text}}`)), 'maxLength: 5', 'maxLength: 3', request],
  ['a received property without type', (text) => got(object(`a: {${text}}`)), 'maxLength: 8', 'maxLength: 5', response],
  ['a parameter without type', (text) => parameter(`schema: {${text}}`), 'minimum: 0', 'minimum: 1', request],
  ['the values of a parameter without type', (text) => parameter(`schema: {enum: [${text}]}`), 'a, b', 'a', request],
  [
    'a header that is sent',
    (text) => operation(`parameters: [{name: X-B, in: header, schema: {${text}}}]`),
    '',
    'maxLength: 3',
    request,
  ],
  [
    'a parameter that is JSON',
    (text) => parameter(`content: {application/json: {schema: {type: object, additionalProperties: true, ${text}}}}`),
    'minProperties: 1',
    'minProperties: 2',
    request,
  ],
  ['a header that is received', header, '{type: integer, maximum: 20}', '{type: integer, maximum: 10}', response],
  ['an error', (text) => error(object(`a: {type: string${text}}`)), '', ', pattern: ^a', response],
  [
    'items of items',
    (text) => sent(`{type: array, items: {type: array, items: {type: string${text}}}}`),
    ', minLength: 1',
    ', minLength: 2',
    request,
  ],
  [
    'values of a map',
    (text) => sent(`{type: object, additionalProperties: {type: integer, ${text}}}`),
    'minimum: 1',
    'minimum: 2',
    request,
  ],
  [
    'one of several types',
    (text) => sent(object(`a: {anyOf: [{type: string, ${text}}, {type: integer}]}`)),
    'maxLength: 4',
    'maxLength: 3',
    request,
  ],
  ['what can be null', (text) => sent(object(`a: {type: [string, 'null']${text}}`)), '', ', minLength: 1', request],
  ['a variant that a discriminator names', variants, '', ', pattern: ^a', request],
  [
    'names of properties',
    (text) => sent(`{type: object, additionalProperties: {type: string}${text}}`),
    '',
    ', propertyNames: {pattern: ^a}',
    request,
  ],
  [
    'how many items',
    (text) => sent(`{type: array, items: {type: string}, contains: {const: x}${text}}`),
    '',
    ', minContains: 2',
    request,
  ],
  [
    'which properties go together',
    (text) =>
      got(object('a: {type: string}, b: {type: string}, c: {type: string}', `, dependentRequired: {a: [${text}]}`)),
    'b',
    'b, c',
    response,
  ],
  [
    'a condition',
    (text) => sent(object('a: {type: string}', text)),
    '',
    ', if: {required: [a]}, then: {minProperties: 2}',
    request,
  ],
  [
    'a looser part of allOf',
    (text) => sent(object(`a: {allOf: [{type: string, maxLength: 3}, {${text}}]}`)),
    'maxLength: 5',
    '',
    none,
  ],
  [
    'as many properties as are required',
    (text) => sent(object('a: {type: string}', `, required: [a]${text}`)),
    '',
    ', minProperties: 1',
    none,
  ],
  [
    'more properties than are required',
    (text) => sent(object('a: {type: string}', `, required: [a]${text}`)),
    '',
    ', minProperties: 2',
    request,
  ],
];

test.each(rows)('%s', (_, place, wide, narrow, [narrowed, widened]) => {
  const found = (old: string, next: string): string =>
    [...new Set(changed(place(old), place(next)).map(levelsOf))].join(' and ');
  expect([found(wide, narrow), found(narrow, wide)]).toEqual([narrowed, widened]);
});
