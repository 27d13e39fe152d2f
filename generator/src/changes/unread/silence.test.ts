/** Nothing that differs is passed over: each row names a place, and two descriptions that differ there alone. */
import { expect, test } from 'vitest';
import { body, changed, got, operation, parameter, responses, sent } from '../changed.fixture.ts';
import { write } from '../phrase.ts';

const found = (old: string, next: string): string[] =>
  changed(old, next).map(({ kind, subject }) => `${kind}: ${write(subject, (text) => text)}`);

const form = (encoding: string): string =>
  body(`content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}${encoding}}}`);
const text = (schema: string, more = ''): string => body(`content: {text/plain: {schema: {${schema}}${more}}}`);
const secured = (scheme: string, requirement = '{o: []}'): string =>
  operation(`security: [${requirement}]`, `components: {securitySchemes: {o: ${scheme}}}\n`);
const flows = (inFlows: string, inFlow: string): string =>
  secured(`{type: oauth2, flows: {clientCredentials: {tokenUrl: https://a.test, scopes: {a: A}${inFlow}}${inFlows}}}`);
const server = (more: string, inVariable: string): string =>
  operation(`servers: [{url: 'https://{a}.test', variables: {a: {default: b${inVariable}}}${more}}]`);
const union = (more: string): string =>
  sent(
    `{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]${more}}`,
    `Cat: {type: object, properties: {k: {type: string}}}, Dog: {type: object, properties: {k: {type: string}, b: {type: string}}}`,
  );
const object = (more: string): string => `{type: object, properties: {a: {type: string}}${more}}`;
const named = (fields: string): string =>
  sent("{$ref: '#/components/schemas/Pet'}", `Pet: {type: object, properties: {k: {type: string}}${fields}}`);

const extended = ', x-a: 1';

test.each([
  ['paths', '', '  x-a: 1\n', (more: string) => operation().replace('components', 'components') + more],
  ['a path', '', extended, (more: string) => `paths:\n  /x: {get: {responses: {'204': {description: Ok}}}${more}}\n`],
  ['an operation', '', 'x-a: 1', (more: string) => operation(more)],
  ['a server', '', extended, (more: string) => server(more, '')],
  ['a server variable', '', extended, (more: string) => server('', more)],
  ['documentation elsewhere', '', extended, (more: string) => operation(`externalDocs: {url: https://a.test${more}}`)],
  ['a parameter', '', extended, (more: string) => parameter(`schema: {type: string}${more}`)],
  ['a request body', '', extended, (more: string) => body(`content: {application/json: {schema: {}}}${more}`)],
  ['a media type', '', extended, (more: string) => body(`content: {application/json: {schema: {}${more}}}`)],
  ['a media type that is text', '', extended, (more: string) => text('type: string', more)],
  ['an encoding', '', extended, (more: string) => form(`, encoding: {a: {contentType: text/plain${more}}}`)],
  ['an encoding that is new', '', ', encoding: {a: {x-a: 1}}', (more: string) => form(more)],
  ['responses', '', extended, (more: string) => responses(`'204': {description: Ok}${more}`)],
  ['a response', '', extended, (more: string) => responses(`'204': {description: Ok${more}}`)],
  ['a callback', '', extended, (more: string) => operation(`callbacks: {done: {'https://a.test': {}${more}}}`)],
  ['an example', '', extended, (more: string) => parameter(`schema: {}, examples: {a: {value: b${more}}}`)],
  [
    'a link',
    '',
    extended,
    (more: string) => responses(`'204': {description: Ok, links: {a: {operationId: b${more}}}}`),
  ],
  [
    'a header',
    '',
    extended,
    (more: string) => responses(`'204': {description: Ok, headers: {A: {schema: {}${more}}}}`),
  ],
  ['a tag', '', extended, (more: string) => operation('tags: [a]', `tags: [{name: a${more}}]\n`)],
  ['a schema', '', extended, (more: string) => got(object(more))],
  ['a schema of text', '', extended, (more: string) => text(`type: string${more}`)],
  ['a reference', '', extended, (more: string) => got(`{$ref: '#/components/schemas/A'${more}}`, 'A: {type: string}')],
  ['a discriminator', '', extended, (more: string) => union(`, discriminator: {propertyName: k${more}}`)],
  ['xml', '', extended, (more: string) => got(object(`, xml: {name: a${more}}`))],
  ['a security scheme', '', extended, (more: string) => secured(`{type: http, scheme: bearer${more}}`)],
  ['OAuth flows', '', extended, (more: string) => flows(more, '')],
  ['an OAuth flow', '', extended, (more: string) => flows('', more)],
  ['components', '', 'components: {x-a: 1}\n', (more: string) => operation('', more)],
  ['components that were there', '', ', x-a: 1', (more: string) => operation('', `components: {schemas: {}${more}}\n`)],
])('an extension of %s', (_, old, next, spec) => {
  expect(found(spec(old), spec(next)).every((line) => line.startsWith('not-judged: '))).toBe(true);
  expect(found(spec(old), spec(next))).not.toEqual([]);
  expect(found(spec(next), spec(old))).not.toEqual([]);
});

test.each([
  ['headers of a part', form(''), form(', encoding: {a: {headers: {X-A: {schema: {type: string}}}}}')],
  ['a discriminator of what is no choice', named(''), named(', discriminator: {propertyName: k}')],
  [
    'what its discriminator was',
    named(', discriminator: {propertyName: a}'),
    named(', discriminator: {propertyName: k}'),
  ],
  ['a discriminator of a list', sent('{items: {}}'), sent('{items: {}, discriminator: {propertyName: k}}')],
  ['the format of a boolean', sent('{type: boolean}'), sent('{type: boolean, format: yes}')],
  ['a format that any text has', sent('{type: string, format: html}'), sent('{type: string, format: commonmark}')],
  ['a second example', got('{type: string, examples: [a, b]}'), got('{type: string, examples: [a, c]}')],
  ['the title of a schema of text', text('type: string'), text('type: string, title: Text')],
])('%s', (_, old, next) => {
  expect(found(old, next)).toEqual([expect.stringMatching(/^not-judged: /)]);
});

const part = (more: string): string =>
  sent(`{allOf: [{$ref: '#/components/schemas/Name'}${more}]}`, 'Name: {type: string}');

test.each([
  ['a further part of allOf has a bound', part(''), part(', {maxLength: 3}'), 'request-max-length-lowered'],
  ['the bound of such a part changes', part(', {maxLength: 3}'), part(', {maxLength: 4}'), 'request-max-length-raised'],
  ['a bound moves from part to part', part(', {maxLength: 3}'), part(', {minLength: 0}, {maxLength: 3}'), undefined],
  ['a looser bound is added', part(', {maxLength: 3}'), part(', {maxLength: 3}, {maxLength: 9}'), undefined],
  [
    'a part with a type has the bound',
    sent('{allOf: [{type: integer, minimum: 1}, {type: integer, maximum: 5}]}'),
    sent('{allOf: [{type: integer, minimum: 1}, {type: integer, maximum: 4}]}'),
    'request-maximum-lowered',
  ],
  ['a further part has a condition', part(''), part(', {not: {const: a}}'), 'request-condition-added'],
  [
    'a further part says how many properties there are',
    sent(`{allOf: [${object('')}]}`),
    sent(`{allOf: [${object('')}, {minProperties: 2}]}`),
    'request-min-properties-raised',
  ],
  [
    'a further part requires what nothing describes',
    sent(`{allOf: [${object('')}, {required: [b]}]}`),
    sent(`{allOf: [${object('')}, {required: [c]}]}`),
    'request-undescribed-property-required,request-undescribed-property-no-longer-required',
  ],
  [
    'of several properties one is needed',
    sent(object('')),
    sent(object(', anyOf: [{required: [a]}, {required: [b]}]')),
    'request-condition-added',
  ],
  [
    'another of them is needed',
    sent(object(', anyOf: [{required: [a]}, {required: [b]}]')),
    sent(object(', anyOf: [{required: [a]}, {required: [a, b]}]')),
    'request-condition-changed',
  ],
  [
    'a list no longer says so',
    sent('{type: array, items: {type: string}}'),
    sent('{items: {type: string}}'),
    'request-type-left-open',
  ],
  [
    'a list says so',
    got('{items: {type: string}}'),
    got('{type: array, items: {type: string}}'),
    'response-type-declared',
  ],
])('%s', (_, old, next, kinds = '') => {
  expect(
    changed(old, next)
      .map(({ kind }) => kind)
      .join(),
  ).toBe(kinds);
});
