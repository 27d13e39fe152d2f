import { expect, test } from 'vitest';
import { exampleCall } from './example-call.ts';
import { lowered, loweredOperation, only } from './lowered.ts';

const { api } = lowered('paths: {/x: {get: {operationId: get, responses: {default: {description: Ok}}}}}');

test.each([
  ["'201'", 201],
  ['2XX', 200],
  ['default', 200],
  ["'302'", 302],
  ['3XX', 302],
])('a call with the success %s is tested for %i', (status, expected) => {
  const operation = loweredOperation(`/x: {get: {operationId: get, responses: {${status}: {description: Ok}}}}`);
  expect(exampleCall(operation, api).expected).toBe(expected);
});

test('a call with a redirection beside a success is tested for the success', () => {
  const operation = loweredOperation(
    "/x: {get: {operationId: get, responses: {'304': {description: Same}, '204': {description: Ok}}}}",
  );
  expect(exampleCall(operation, api).expected).toBe(204);
});

test('what has a name is tested itself; what is optional and has no example is left out', () => {
  const thing = lowered(`
security: [{token: []}]
x-client-parameters:
  - {name: X-Client, in: header, example: me, schema: {type: string}}
  - {name: X-Other, in: header, schema: {type: string}}
paths:
  /x:
    get:
      operationId: get
      parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: b, in: query, required: true, schema: {type: integer}}
      responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas: {Thing: {type: object}}
  securitySchemes: {token: {type: http, scheme: bearer}}
`);
  const call = exampleCall(only(thing.api.operations), thing.api);
  expect(call.credentials.map(({ name }) => name)).toEqual(['token']);
  expect(call.settings.map(({ of, value }) => [of.name, value])).toMatchObject([
    ['X-Client', { kind: 'json', type: { kind: 'string' }, value: 'me' }],
  ]);
  expect(call.arguments.map(({ value }) => value)).toMatchObject([
    undefined,
    { kind: 'json', type: { kind: 'integer' }, value: 1 },
  ]);
  expect(call.expected).toMatchObject({ name: 'Thing' });
});
