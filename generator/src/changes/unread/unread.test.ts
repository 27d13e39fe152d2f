import { expect, test } from 'vitest';
import { body, changed, got, levelsOf, operation, parameter, responses, sent } from '../changed.fixture.ts';
import { testKinds } from '../cases.fixture.ts';
import { unreadKinds } from '../kinds/unread.ts';
import { write } from '../phrase.ts';

/** What is said of each change: its kind, what it is about, and how. */
const found = (old: string, next: string): string[] =>
  changed(old, next).map(({ kind, subject, detail }) =>
    [kind, write(subject, (text) => text), write(detail, (text) => text)].filter((text) => text !== '').join(': '),
  );

const object = (more: string): string => `{type: object, properties: {a: {type: string}}, ${more}}`;
const none = 'none, none, none';
const callbacks = (url: string): string => operation(`callbacks: {done: {'${url}': {}}}`);
const oauth = (flows: string, scopes: string): string =>
  operation(
    `security: [{o: [${scopes}]}]`,
    `components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: ${flows}, scopes: {a: A, b: B}}}}}}\n`,
  );

testKinds(unreadKinds, [
  ['not-judged', none, callbacks('https://a.com'), callbacks('https://b.com')],
  ['not-judged', none, oauth('https://a.com', 'a'), oauth('https://b.com', 'a')],
  ['not-judged', none, oauth('https://a.com', 'a'), oauth('https://a.com', 'a, b')],
  ['not-judged', none, operation(), operation('x-stability: beta')],
  ['not-judged', none, parameter('allowEmptyValue: true'), parameter('allowEmptyValue: false')],
  ['not-judged', none, got(object('xml: {name: a}')), got(object('xml: {name: b}'))],
  ['not-judged', none, got(object('x-order: 1')), got(object('x-order: 2'))],
  ['not-judged', none, 'webhooks: {a: {}}\npaths: {}\n', 'webhooks: {b: {}}\npaths: {}\n'],
  ['not-judged', none, 'paths: {}\n', 'externalDocs: {url: https://a.com}\npaths: {}\n'],
  ['not-judged', none, 'paths: {}\n', 'x-owner: me\npaths: {}\n'],
]);

test.each(['application/xml', 'application/x-ndjson', 'text/csv'])('the schema of %s is not judged', (type) => {
  const answer = (schema: string): string =>
    responses(`'200': {description: Ok, content: {'${type}': {schema: ${schema}}}}`);
  const [old, next] = [object('required: [a]'), '{type: object, properties: {b: {type: integer}}}'];
  expect(found(answer(old), answer(next))).toEqual([`not-judged: schema of ${type} of response 200 of GET /x`]);
});

test('what such a schema refers to counts, and what it shares with JSON is judged there', () => {
  const both = (property: string): string =>
    responses(
      `'200': {description: Ok, content: {
        application/json: {schema: {$ref: '#/components/schemas/Pet'}},
        application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}}`,
      `Pet: {type: object, properties: {${property}: {type: string}}}`,
    );
  expect(found(both('a'), both('b')).sort()).toEqual([
    'field-renamed: property b of Pet',
    'not-judged: schema of application/xml of response 200 of GET /x',
    'response-optional-property-renamed: property b of Pet: a → b',
  ]);
});

test('bounds of text are judged whatever carries it', () => {
  const text = (bounds: string): string => body(`content: {text/plain: {schema: {type: string${bounds}}}}`);
  expect(found(text(''), text(', maxLength: 15'))).toEqual([
    'request-max-length-lowered: body of PUT /x: maxLength 15',
  ]);
});

test('bounds are judged where the schema names no type', () => {
  const [old, next] = [sent('{minLength: 1, pattern: a}'), sent('{minLength: 2}')];
  expect(found(old, next)).toEqual([
    'request-min-length-raised: body of PUT /x: minLength 1 → 2',
    'request-pattern-removed: body of PUT /x: pattern was a',
  ]);
});

test.each([
  ['not', 'not: {required: [a]}'],
  ['if', 'if: {required: [a]}, then: {required: [b]}'],
  ['dependentSchemas', 'dependentSchemas: {a: {required: [b]}}'],
  ['dependentRequired', 'dependentRequired: {a: [b]}'],
  ['propertyNames', 'propertyNames: {maxLength: 9}'],
])('%s is a condition', (keyword, fields) => {
  expect(found(sent(object('')), sent(object(fields)))).toEqual([
    `request-condition-added: body of PUT /x: ${keyword}`,
  ]);
  expect(found(got(object(fields)), got(object('')))).toEqual([
    `response-condition-removed: response 200 of GET /x: ${keyword}`,
  ]);
});

test('a condition says what changed in it, wherever it is referred to', () => {
  const list = (most: number): string =>
    sent(
      "{type: array, items: {type: string}, contains: {$ref: '#/components/schemas/Short'}}",
      `Short: {maxLength: ${most}}`,
    );
  expect(found(list(3), list(4))).toEqual(['request-condition-changed: body of PUT /x: contains']);
});

test('patterns of property names are judged as types where they are one, as conditions where they are more', () => {
  const map = (patterns: string, more = ''): string => sent(`{type: object, patternProperties: {${patterns}}${more}}`);
  expect(found(map('^a: {type: string}'), map('^a: {type: integer}'))).toEqual([
    'request-type-changed: values of body of PUT /x: string → integer',
  ]);
  expect(found(map('^a: {type: string}'), map('^b: {type: string}'))).toEqual([
    'request-condition-changed: body of PUT /x: patternProperties',
  ]);
});

test('null is still taken where the type is left open, and only packages lose it', () => {
  const [old, next] = ["{type: [object, 'null'], properties: {a: {}}}", '{properties: {a: {}}}'];
  expect(changed(sent(old), sent(next)).map((change) => `${change.kind}: ${levelsOf(change)}`)).toEqual([
    'request-no-longer-nullable: none, major, major',
    'request-type-left-open: minor, none, none',
  ]);
});

test('what another part of allOf describes is described', () => {
  const all = (required: string): string =>
    sent(`{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, ${required}}]}`);
  expect(found(all(''), all('required: [a]'))).toEqual([
    'request-property-became-required: property a of body of PUT /x',
  ]);
});

test('a component that nothing refers to is not compared', () => {
  const unused = (type: string): string => got('{type: string}', `Unused: {type: ${type}, x-a: ${type}}`);
  expect(found(unused('string'), unused('integer'))).toEqual([]);
});

test('bounds of several types are judged, and stay what they are where a type comes or goes', () => {
  expect(
    found(sent('{type: [string, integer], maxLength: 3}'), sent('{type: [string, integer], maxLength: 2}')),
  ).toEqual(['request-max-length-lowered: string as body of PUT /x: maxLength 3 → 2']);
  expect(found(sent('{type: string, maxLength: 3}'), sent('{maxLength: 3}'))).toEqual([
    'request-became-any: body of PUT /x',
  ]);
  expect(found(sent('{maxLength: 3}'), sent('{type: string, maxLength: 3}'))).toEqual([
    'request-no-longer-any: body of PUT /x',
  ]);
});

test('the values that a body of text is restricted to are a condition', () => {
  const text = (more: string): string => body(`content: {text/plain: {schema: {type: string${more}}}}`);
  expect(found(text(''), text(', enum: [a, b]'))).toEqual(['request-condition-added: body of PUT /x: enum']);
  expect(found(text(', const: a'), text(', const: b'))).toEqual(['request-condition-changed: body of PUT /x: const']);
  expect(found(text(''), text(', format: date'))).toEqual(['not-judged: format of text/plain of body of PUT /x']);
});

test('scopes are compared with those of the API where an operation has none of its own', () => {
  const spec = (own: string): string =>
    `security: [{o: [a]}]\n${oauth('https://a.com', 'a').replace('security: [{o: [a]}]', own)}`;
  expect(found(spec(''), spec('security: [{o: [b]}]'))).toEqual(['not-judged: o of security of GET /x']);
  expect(found(spec('security: [{o: [a, b]}]'), spec(''))).toEqual(['not-judged: o of security of GET /x']);
  expect(found(spec(''), spec('security: [{o: [a]}]'))).toEqual([]);
});

test('a list of values of several types is a condition', () => {
  expect(found(sent('{enum: [a, 1]}'), sent('{enum: [a, 2]}'))).toEqual([
    'request-condition-changed: body of PUT /x: enum',
  ]);
  expect(found(got('{enum: [1.5, 2]}'), got('{enum: [1.5, 3]}'))).toEqual([
    'response-condition-changed: response 200 of GET /x: enum',
  ]);
  expect(found(sent('{const: {a: 1}}'), sent('{const: {a: 2}}'))).toEqual([
    'request-condition-changed: body of PUT /x: const',
  ]);
});

test.each(['404', 'default'])('headers of %s, which makes no error of its own, are not judged', (status) => {
  const failing = (headers: string): string =>
    responses(`'200': {description: Ok}, '${status}': {description: Bad, headers: {${headers}}}`);
  const retry = (type: string): string => failing(`Retry-After: {schema: {type: ${type}}}`);
  const expected = [`not-judged: headers of response ${status} of GET /x`];
  expect(found(failing(''), retry('integer'))).toEqual(expected);
  expect(found(retry('integer'), retry('string'))).toEqual(expected);
  expect(found(retry('integer'), retry('integer'))).toEqual([]);
});
