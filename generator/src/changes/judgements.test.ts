/** Changes that reports of other tools, or earlier ones of this, got wrong: everything that each is found to be. */
import { expect, test } from 'vitest';
import { at, body, changed, got, levelsOf, operation, responses, sent } from './changed.fixture.ts';

const object = (fields: string): string => `{type: object, properties: {a: {type: string}}${fields}}`;
const shared = (property: string, more = ''): string => {
  const content = "content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}";
  return at(
    '/x',
    'put',
    `operationId: save, requestBody: {required: true, ${content}}`,
    `components: {schemas: {A: {type: object, properties: {street: {${property}}}${more}}}}`,
  ).replace("'204': {description: Done}", `'200': {description: Ok, ${content}}`);
};
const ok = (type: string, schema: string): string =>
  responses(`'200': {description: Ok, content: {'${type}': {schema: ${schema}}}}`);
const a = '{type: object, required: [a], properties: {a: {type: string}}}';
const b = '{type: object, required: [b], properties: {b: {type: integer}}}';
const strings = '{type: array, items: {type: string}';
const scoped = (scopes: string): string =>
  operation(
    `security: [{o: [${scopes}]}]`,
    'components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://x.test/t, scopes: {a: A}}}}}}',
  );
const twoOperations = (first: string, second: string): string => {
  const answer = (id: string, schema: string): string =>
    `  /${id}: {get: {operationId: ${id}, responses: {'200': {description: Ok, content: {application/json: {schema: ${schema}}}}}}}\n`;
  const x = "{$ref: '#/components/schemas/X'}";
  const more = `{allOf: [${x}, {type: object, properties: {z: {type: string}}}]}`;
  const bodies: Readonly<Record<string, string>> = { a: x, b: more };
  return `paths:\n${[first, second].map((id) => answer(id, bodies[id] ?? '')).join('')}components: {schemas: {X: {type: object, properties: {kind: {type: string, enum: [p, q]}}}}}\n`;
};

const rows: readonly (readonly [name: string, old: string, next: string, found: readonly string[]])[] = [
  [
    'contains added',
    sent(`${strings}}`),
    sent(`${strings}, contains: {const: x}}`),
    ['request-condition-added: major, major, major'],
  ],
  ['operations in another order, which share an enum', twoOperations('a', 'b'), twoOperations('b', 'a'), []],
  [
    'format password',
    shared('type: string'),
    shared('type: string, format: password'),
    ['property-became-secret: none, patch, patch'],
  ],
  [
    'charset added to a media type',
    ok('application/json', a),
    ok('application/json; charset=utf-8', a),
    ['response-media-type-parameters-changed: none, patch, patch'],
  ],
  ['multipleOf 1 of whole numbers', sent('{type: integer}'), sent('{type: integer, multipleOf: 1}'), []],
  ['minLength 0', shared('type: string'), shared('type: string, minLength: 0'), []],
  [
    'minProperties and maxProperties of a map',
    sent('{type: object, additionalProperties: {type: string}}'),
    sent('{type: object, additionalProperties: {type: string}, minProperties: 3, maxProperties: 4}'),
    ['request-min-properties-raised: major, major, major', 'request-max-properties-lowered: major, major, major'],
  ],
  [
    'multipleOf 5, then 3',
    got('{type: object, properties: {n: {type: integer, multipleOf: 5}}}'),
    got('{type: object, properties: {n: {type: integer, multipleOf: 3}}}'),
    ['response-multiple-changed: major, minor, minor'],
  ],
  ['an OAuth scope more', scoped('a'), scoped('a, b'), ['not-judged: none, none, none']],
  [
    'the server of the API repeated on an operation',
    operation(),
    operation('servers: [{url: https://example.com}]'),
    ['operation-server-added: none, major, major'],
  ],
  [
    'names of further properties restricted',
    sent('{type: object, additionalProperties: true}'),
    sent("{type: object, additionalProperties: true, propertyNames: {pattern: '^a'}}"),
    ['request-condition-added: major, major, major'],
  ],
  [
    'further properties of a request forbidden, which nothing spoke of',
    sent(object('')),
    sent(object(', additionalProperties: false')),
    ['request-further-properties-forbidden: major, patch, patch'],
  ],
  [
    'further properties of a response forbidden, which nothing spoke of',
    got(object('')),
    got(object(', additionalProperties: false')),
    ['response-further-properties-forbidden: none, patch, patch'],
  ],
  [
    'JSON beside the text that was sent',
    body('required: true, content: {text/plain: {schema: {type: string}}}'),
    body(`required: true, content: {application/json: {schema: ${object('')}}, text/plain: {schema: {type: string}}}`),
    ['body-other-media-type-preferred: none, patch, patch', 'request-type-changed: none, major, major'],
  ],
  [
    'not added',
    sent('{type: object, properties: {a: {type: string}}}'),
    sent('{type: object, properties: {a: {type: string, not: {const: x}}}}'),
    ['request-condition-added: major, major, major'],
  ],
  [
    'the types object and null no longer named',
    sent("{type: [object, 'null'], properties: {a: {type: string}}}"),
    sent('{properties: {a: {type: string}}}'),
    ['request-no-longer-nullable: none, major, major', 'request-type-left-open: minor, none, none'],
  ],
  [
    'a property required that nothing describes',
    shared('type: string'),
    shared('type: string', ', required: [zip]'),
    [
      'request-undescribed-property-required: major, major, major',
      'response-undescribed-property-required: none, patch, patch',
    ],
  ],
  ...['*/*', 'application/*'].map(
    (range) =>
      [
        `another object as ${range}`,
        ok(range, a),
        ok(range, b),
        [
          'response-required-property-removed: major, major, major',
          'response-required-property-added: minor, minor, minor',
        ],
      ] as const,
  ),
  [
    'a format of a response removed',
    got('{type: object, properties: {a: {type: string, format: uuid}}}'),
    got('{type: object, properties: {a: {type: string}}}'),
    ['response-format-removed: major, minor, minor'],
  ],
  [
    'a response header removed',
    responses("'204': {description: Done, headers: {X-Total: {required: true, schema: {type: integer}}}}"),
    responses("'204': {description: Done}"),
    ['required-response-header-removed: major, major, major'],
  ],
  ...['application/x-ndjson', 'application/xml'].map(
    (type) => [`another object as ${type}`, ok(type, a), ok(type, b), ['not-judged: none, none, none']] as const,
  ),
  [
    'a longest length of text',
    body('content: {text/plain: {schema: {type: string}}}'),
    body('content: {text/plain: {schema: {type: string, maxLength: 15}}}'),
    ['request-max-length-lowered: major, major, major'],
  ],
];

test.each(rows)('%s', (_, old, next, found) => {
  expect(changed(old, next).map((change) => `${change.kind}: ${levelsOf(change)}`)).toEqual(found);
});
