import { expect, test } from 'vitest';
import { lowered, only } from './lowered.ts';

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
