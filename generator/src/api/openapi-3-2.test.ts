import { expect, test } from 'vitest';
import { declared, lowered, loweredOperation, loweredSchema, only, shown } from './lowered.ts';

const done = "{'204': {description: Done}}";

test('operations have any method, and stand in spec order', () => {
  const { api } = lowered(`
paths:
  /a:
    post: {operationId: post, responses: ${done}}
    query:
      operationId: query
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: ${done}
    additionalOperations:
      LINK: {operationId: link, responses: ${done}}
      x-own: {responses: ${done}}
      TRACE: {operationId: trace, responses: ${done}}
    get: {operationId: get, responses: ${done}}
`);
  expect(api.operations.map(({ id, method, body }) => [id, method, body?.encoding])).toEqual([
    ['post', 'POST', undefined],
    ['query', 'QUERY', 'json'],
    ['link', 'LINK', undefined],
    ['x-own /a', 'x-own', undefined],
    ['get', 'GET', undefined],
  ]);
});

test('texts of 3.2 are used where 3.1 has others', () => {
  const { api } = lowered(
    `
servers: [{url: https://example.com, name: production}]
tags: [{name: pets, summary: All the pets}]
paths:
  /a:
    get:
      operationId: get
      tags: [pets]
      responses:
        '200':
          summary: Found
          content: {application/json: {$ref: '#/components/mediaTypes/Pets'}}
components:
  mediaTypes: {Pets: {schema: {type: array, items: {type: string}}, examples: {one: {dataValue: [Rex]}}}}
  securitySchemes:
    old: {type: http, scheme: bearer, description: A token, deprecated: true}
    device: {type: oauth2, flows: {deviceAuthorization: {deviceAuthorizationUrl: https://a, tokenUrl: https://a, scopes: {}}}}
security: [{'#/components/securitySchemes/old': []}]
`.replace(/^\n/, "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"),
  );
  const operation = only(api.operations);
  const response = only(operation.responses);
  const [old, device] = api.securitySchemes;
  expect(only(api.servers).description).toBe('production');
  expect(only(api.tags)).toMatchObject({ name: 'pets', title: 'All the pets' });
  expect(response.description).toBe('Found');
  expect(only(response.contents)).toMatchObject({
    contentType: 'application/json',
    type: { kind: 'array' },
    example: ['Rex'],
  });
  expect(old?.description).toBe('A token\n\nDeprecated: the API is to do without it.');
  expect(device?.kind).toBe('bearer');
  expect(operation.security).toEqual([[old]]);
});

const parameter = (fields: string) =>
  only(loweredOperation(`/a: {get: {operationId: a, parameters: [${fields}], responses: ${done}}}`).parameters);

test.each([
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/form-data', 'form'],
  ['application/json', 'json'],
  ['text/plain', 'text'],
  ['application/jsonpath', 'text'],
])('a query string of the type %s is written as %s', (contentType, encoding) => {
  const schema = encoding === 'text' ? '{type: string}' : '{type: object, properties: {b: {type: string}}}';
  const { content, type } = parameter(`{name: q, in: querystring, content: {${contentType}: {schema: ${schema}}}}`);
  expect(content?.encoding).toBe(encoding);
  expect(type).toBe(content?.type);
  expect(type.kind).toBe(encoding === 'text' ? 'string' : 'object');
});

test('a query string keeps the encodings of its fields', () => {
  const schema = '{type: object, properties: {b: {type: array, items: {type: string}}}}';
  const media = `{schema: ${schema}, encoding: {b: {explode: false}}}`;
  const { content } = parameter(`{name: q, in: querystring, content: {application/x-www-form-urlencoded: ${media}}}`);
  expect(content?.parts.map(({ property, explode }) => [property.name, explode])).toEqual([['b', false]]);
});

test('cookies of the style cookie are exploded unless they say otherwise', () => {
  const { style, explode, type } = parameter('{name: c, in: cookie, style: cookie, schema: {type: string}}');
  expect([style, explode, shown(type)]).toEqual(['cookie', true, 'string']);
});

test('items of a stream are one text until they are told apart', () => {
  const { responses } = loweredOperation(
    `/a: {get: {operationId: a, responses: {'200': {description: Ok, content: {application/jsonl: {itemSchema: {type: object}}}}}}}`,
  );
  expect(only(only(responses).contents)).toMatchObject({ encoding: 'text', type: { kind: 'string' } });
});

const animals = (more: string) => `
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Other: {type: object, properties: {kind: {type: string}}}
${more}`;

test.each(['Other', "'#/components/schemas/Other'"])('what no value means is the default %s of a union', (target) => {
  const union = `{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}], discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: ${target}}}`;
  const type = loweredSchema(union, animals(''));
  expect(type.kind === 'union' && type.discriminator?.fallback?.names[0]).toBe('Other');
  expect(declared(type)).toContain('otherwise Other');
});

test('a schema that others extend can name one of them as the default', () => {
  const parent = `
Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, defaultMapping: Stray}}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
Stray: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {found: {type: string}}}]}`;
  const type = loweredSchema("{$ref: '#/components/schemas/Pet'}", parent);
  expect(type.kind === 'union' && type.discriminator?.fallback?.names[0]).toBe('Stray');
});
