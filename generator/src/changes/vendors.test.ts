/** Changes that vendors of APIs make in one release, each with all that it is found to be. */
import { expect, test } from 'vitest';
import { at, body, changed, got, levelsOf, operation, parameter, responses, sent } from './changed.fixture.ts';

const object = (properties: string, more = ''): string => `{type: object, properties: {${properties}}${more}}`;
const json = (schema: string): string => `content: {application/json: {schema: ${schema}}}`;
const ok = (status: string, schema: string): string => `'${status}': {description: Ok, ${json(schema)}}`;
const message = object('message: {type: string}');
const failure = (status: string, schema = message): string =>
  `'204': {description: Ok}, ${status}: {description: Bad, ${json(schema)}}`;
const thing = object('id: {type: string}');
const one = "{$ref: '#/components/schemas/A'}";
/** A schema that is sent and received. */
const shared = (property: string, more = ''): string =>
  at(
    '/x',
    'put',
    `operationId: save, requestBody: {required: true, ${json(one)}}`,
    `components: {schemas: {A: ${object(`a: {type: string${property}}, b: {type: string}`, more)}}}`,
  ).replace("'204': {description: Done}", ok('200', one));
const parameters = (...names: readonly string[]): string =>
  operation(`parameters: [${names.map((name) => `{name: ${name}, in: query, schema: {type: string}}`).join(', ')}]`);
const security = (needed: string, schemes: string): string =>
  operation(`security: [${needed}]`, `components: {securitySchemes: {${schemes}}}\n`);
const key = 'k: {type: apiKey, in: header, name: X-Key}';
const animal = (name: string): string =>
  `${name}: {type: object, required: [kind], properties: {kind: {type: string}, ${name.toLowerCase()}: {type: integer}}}`;
const animals = (at: typeof got, ...names: readonly string[]): string =>
  at(
    `{oneOf: [${names.map((name) => `{$ref: '#/components/schemas/${name}'}`).join(', ')}], discriminator: {propertyName: kind}}`,
    ['Cat', 'Dog', 'Bird'].map(animal).join(', '),
  );
const errorGone = [
  'error-response-removed: minor, minor, minor',
  'type-removed: none, major, major',
  'type-removed: none, major, major',
];

const rows: readonly (readonly [name: string, old: string, next: string, found: readonly string[]])[] = [
  ['an error goes away', responses(failure("'404'")), responses("'204': {description: Ok}"), errorGone],
  [
    'an error has another status, and so another name',
    responses(failure("'400'")),
    responses(failure('4XX')),
    [...errorGone, 'error-response-added: minor, minor, minor'],
  ],
  [
    'a property of an error has another name',
    responses(failure("'400'")),
    responses(failure("'400'", object('error: {type: string}'))),
    ['response-optional-property-renamed: minor, minor, minor', 'field-renamed: none, major, major'],
  ],
  [
    '200 becomes 202 without a body',
    responses(ok('200', thing)),
    responses("'202': {description: Ok}"),
    [
      'success-status-changed: minor, patch, patch',
      'response-body-removed: major, major, major',
      'type-removed: none, major, major',
    ],
  ],
  [
    '204 is possible beside 200',
    responses(ok('200', thing)),
    responses(`${ok('200', thing)}, '204': {description: None}`),
    ['success-response-added: minor, minor, minor', 'result-became-optional: none, major, major'],
  ],
  [
    'an answer can be a redirection',
    responses("'204': {description: Ok}"),
    responses("'204': {description: Ok}, '302': {description: Moved}"),
    ['redirection-added: minor, major, major'],
  ],
  [
    'a variant is new where it is received',
    animals(got, 'Cat', 'Dog'),
    animals(got, 'Cat', 'Dog', 'Bird'),
    ['response-variant-added: major, major, major', 'discriminator-value-added: minor, minor, minor'],
  ],
  [
    'a variant is gone where it is sent',
    animals(sent, 'Cat', 'Dog', 'Bird'),
    animals(sent, 'Cat', 'Dog'),
    [
      'request-variant-removed: major, major, major',
      'discriminator-value-removed: major, minor, minor',
      'type-removed: none, major, major',
    ],
  ],
  [
    'a shared property can no longer be sent',
    shared(''),
    shared(', readOnly: true'),
    [
      'request-optional-property-removed: major, major, major',
      'property-became-read-only: none, patch, patch',
      'other-type-used: none, major, major',
    ],
  ],
  [
    'a shared property is no longer received',
    shared(''),
    shared(', writeOnly: true'),
    [
      'response-optional-property-removed: minor, major, major',
      'other-type-used: none, major, major',
      'field-moved: none, none, major',
    ],
  ],
  [
    'a required property has to be sent too',
    shared(', readOnly: true', ', required: [a]'),
    shared('', ', required: [a]'),
    [
      'request-required-property-added: major, major, major',
      'property-no-longer-read-only: minor, minor, minor',
      'type-removed: none, major, major',
      'other-type-used: none, major, major',
      'field-moved: none, none, major',
    ],
  ],
  [
    'an inline schema becomes a component',
    got(thing),
    got(one, `A: ${thing}`),
    ['type-renamed: none, major, major', 'result-renamed: none, major, major'],
  ],
  [
    'properties move to a schema that is extended',
    got(object('a: {type: string}, b: {type: string}')),
    got(`{allOf: [${one}, ${object('b: {type: string}')}]}`, `A: ${object('a: {type: string}')}`),
    [],
  ],
  [
    'an identifier can be what it stands for',
    got(object('customer: {type: string}')),
    got(object(`customer: {oneOf: [{type: string}, ${thing}]}`)),
    ['response-became-union: major, major, major'],
  ],
  [
    'values of a map are no longer text alone',
    got('{type: object, additionalProperties: {type: string}}'),
    got('{type: object, additionalProperties: true}'),
    ['response-became-any: major, major, major'],
  ],
  [
    'an enum is free text now',
    got(object('s: {type: string, enum: [a, b]}')),
    got(object('s: {type: string}')),
    ['response-enum-removed: minor, minor, major', 'type-removed: none, major, major'],
  ],
  [
    'an enum of a list takes a further value',
    parameter('schema: {type: array, items: {type: string, enum: [a, b]}}'),
    parameter('schema: {type: array, items: {type: string, enum: [a, b, c]}}'),
    ['request-enum-value-added: minor, minor, minor'],
  ],
  [
    'a parameter of another type takes the place of one',
    operation('parameters: [{name: page, in: query, schema: {type: integer}}]'),
    parameters('cursor'),
    ['optional-parameter-removed: major, major, major', 'optional-parameter-added: minor, minor, minor'],
  ],
  [
    'a fifth parameter',
    parameters('a', 'b', 'c', 'd'),
    parameters('a', 'b', 'c', 'd', 'e'),
    ['optional-parameter-added: minor, minor, minor', 'arguments-became-request: none, major, major'],
  ],
  [
    'an optional body where there was none',
    at('/x', 'put', 'operationId: find'),
    body(json(thing)).replace(/\ncomponents.*$/s, '\n'),
    ['optional-body-added: minor, minor, minor', 'argument-moved: none, major, none'],
  ],
  [
    'a part of a form has a media type of its own',
    body('content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}}}'),
    body(
      'content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}, encoding: {f: {contentType: image/png}}}}',
    ),
    ['body-part-media-type-changed: major, minor, minor'],
  ],
  [
    'other credentials, before those that there were',
    security('{k: []}', key),
    security('{a: []}, {k: []}', `a: {type: http, scheme: bearer}, ${key}`),
    [
      'security-scheme-added: minor, minor, minor',
      'security-alternative-added: minor, minor, minor',
      'option-moved: none, none, major',
    ],
  ],
];

test.each(rows)('%s', (_, old, next, found) => {
  expect(changed(next, next)).toEqual([]);
  expect(
    changed(old, next)
      .map((change) => `${change.kind}: ${levelsOf(change)}`)
      .sort(),
  ).toEqual([...found].sort());
});
