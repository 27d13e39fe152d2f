import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';

const nothing = "responses: {'204': {description: Ok}}";

test('operations are in the tags that they name, in the order of the spec, or in the default tag', () => {
  const { api } = lowered(`
tags: [{name: b, description: About b}, {name: unused}, {name: a}]
paths:
  /1: {get: {operationId: one, tags: [a, b], ${nothing}}}
  /2: {get: {operationId: two, ${nothing}}}
  /3: {get: {operationId: three, tags: [new, a], ${nothing}}}
`);
  expect(
    api.tags.map(({ name, description, operations }) => [name, description, ...operations.map(({ id }) => id)]),
  ).toEqual([
    ['b', 'About b', 'one'],
    ['a', '', 'one', 'three'],
    ['default', '', 'two'],
    ['new', '', 'three'],
  ]);
});

test('an operation has what it says, what its path says where it says nothing, and a name of its own', () => {
  const { api } = lowered(`
paths:
  /x/{id}:
    summary: Of the path
    description: About the path
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {summary: Own, deprecated: true, ${nothing}}
    delete: {operationId: remove, description: Own, ${nothing}}
`);
  expect(api.operations).toMatchObject([
    { id: 'get /x/{id}', method: 'GET', summary: 'Own', description: 'About the path', deprecated: true },
    { id: 'remove', method: 'DELETE', summary: 'Of the path', description: 'Own', deprecated: false },
  ]);
});

test('paths that differ in the names of their parameters alone keep all their operations', () => {
  const parameter = (name: string): string => `parameters: [{name: ${name}, in: path, required: true, schema: {}}]`;
  const { api } = lowered(`
paths:
  /x/{id}: {${parameter('id')}, get: {operationId: byId, ${nothing}}, delete: {${nothing}}}
  /x/{name}: {${parameter('name')}, get: {operationId: byName, ${nothing}}, put: {${nothing}}}
  /x/{key}: {${parameter('key')}, get: {${nothing}}}
`);
  expect(
    api.operations.map(({ id, method, parameters: [own] }) => `${id}: ${method} by ${own?.name ?? 'nothing'}`),
  ).toEqual([
    'byId: GET by id',
    'delete /x/{id}: DELETE by id',
    'byName: GET by name',
    'put /x/{name}: PUT by name',
    'get /x/{key}: GET by key',
  ]);
});

test('the servers of an operation come before those of its path, and those before the ones of all', () => {
  const { api } = lowered(`
paths:
  /1: {servers: [{url: https://path.example.com/v1/}], get: {${nothing}}, put: {servers: [{url: https://own.example.com}], ${nothing}}}
  /2: {get: {${nothing}}}
`);
  expect(api.servers.map(({ url }) => url)).toEqual(['https://example.com']);
  expect(api.operations.map(({ servers }) => servers.map(({ url }) => url))).toEqual([
    ['https://path.example.com/v1'],
    ['https://own.example.com'],
    [],
  ]);
});

test('server variables have a default, values and a description', () => {
  const { api } = lowered(`openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: 'https://{region}.example.com:{port}', variables: {region: {default: eu, enum: [eu, us], description: Where}, port: {default: '443'}}}]
paths: {/x: {get: {${nothing}}}}
`);
  expect(api.servers[0]?.variables).toMatchObject([
    { name: 'region', default: 'eu', values: ['eu', 'us'], description: 'Where' },
    { name: 'port', default: '443', values: undefined, description: '' },
  ]);
});

test('security is alternatives of schemes that go together; what no client can send is left out', () => {
  const { api } = lowered(`
security: [{key: []}]
paths:
  /1: {get: {${nothing}}}
  /2: {get: {security: [], ${nothing}}}
  /3: {get: {security: [{key: [], basic: []}, {oauth: [read]}, {}], ${nothing}}}
  /4: {get: {security: [{certificate: []}, {oidc: []}], ${nothing}}}
components:
  securitySchemes:
    key: {type: apiKey, in: cookie, name: sid}
    basic: {type: http, scheme: Basic}
    bearer: {type: http, scheme: bearer}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://example.com, scopes: {read: R}}}}
    oidc: {type: openIdConnect, openIdConnectUrl: https://example.com}
    certificate: {type: mutualTLS}
`);
  expect(api.securitySchemes.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'key apiKey',
    'basic basic',
    'bearer bearer',
    'oauth bearer',
    'oidc bearer',
  ]);
  expect(api.operations.map(({ security }) => security.map((all) => all.map(({ name }) => name).join('+')))).toEqual([
    ['key'],
    [],
    ['key+basic', 'oauth', ''],
    ['', 'oidc'],
  ]);
});

test('trace is left out', () => {
  const { api } = lowered(`paths: {/x: {trace: {${nothing}}, get: {${nothing}}}}`);
  expect(api.operations.map(({ method }) => method)).toEqual(['GET']);
});

test('types come components first, in their order, whichever operation reads them first', () => {
  const ref = (name: string): string => `content: {application/json: {schema: {$ref: '#/components/schemas/${name}'}}}`;
  const { api } = lowered(`
paths:
  /1: {get: {operationId: one, responses: {'200': {description: Ok, ${ref('B')}}, '201': {description: Ok, content: {application/json: {schema: {type: object, properties: {z: {}}}}}}}}}
  /2: {get: {operationId: two, responses: {'200': {description: Ok, ${ref('A')}}}}}
components: {schemas: {A: {type: object, properties: {a: {}}}, Unused: {type: object, properties: {u: {}}}, B: {type: object, properties: {b: {}}}}}
`);
  expect(api.types.map(({ names }) => names[0])).toEqual(['A', 'B', 'one response body']);
});
