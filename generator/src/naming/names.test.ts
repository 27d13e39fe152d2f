import { expect, test } from 'vitest';
import { lowered, only } from '../api/lowered.ts';
import { nameApi, type Names, type NamingPolicy, type Role } from './names.ts';
import { camel, pascal } from './words.ts';

const roles: readonly Role[] = [
  'type',
  'group',
  'method',
  'argument',
  'result',
  'error',
  'property',
  'member',
  'option',
];
const all = <Value>(value: (role: Role) => Value): Readonly<Record<Role, Value>> =>
  Object.fromEntries(roles.map((role) => [role, value(role)])) as Record<Role, Value>;

const policy: NamingPolicy = {
  spell: all((role) => (role === 'type' || role === 'member' ? pascal : camel)),
  reserved: all((role) => new Set(role === 'type' ? ['Error'] : ['delete'])),
  typeNames: (names) => names,
};

const object = (property: string): string => `{type: object, properties: {${property}: {type: string}}}`;
const ok = (schema: string): string => `{'200': {description: Ok, content: {application/json: {schema: ${schema}}}}}`;

/** The names of all types, then those of all operations. */
function namesOf(yaml: string): { types: string[]; operations: string[] } {
  const { api } = lowered(yaml);
  const names = nameApi(api, policy);
  return {
    types: [...api.types, ...api.errors].map(names.type),
    operations: api.operations.map((operation) => Object.values(names.operation(operation)).join(' ')),
  };
}

test('a component keeps its name, and a title and a derived name give way', () => {
  const { types } = namesOf(`
paths:
  /x:
    get:
      operationId: find
      parameters: [{name: scope, in: query, schema: {type: string, enum: [a]}}]
      responses:
        '200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Scope'}}}}
        '201': {description: Ok, content: {application/json: {schema: {title: Scope, type: object, properties: {a: {}}}}}}
components: {schemas: {Scope: ${object('b')}}}
`);
  expect(types).toEqual(['Scope', 'FindScope', 'FindQueryParamScope']);
});

test('a title comes before what is derived in the same operation', () => {
  const { types } = namesOf(`
paths:
  /x:
    get:
      operationId: find
      parameters: [{name: scope, in: query, schema: {type: string, enum: [a]}}]
      responses: ${ok(`{title: Scope, type: object, properties: {a: {type: string}}}`)}
`);
  expect(types).toEqual(['Scope', 'FindQueryParamScope']);
});

test('an error that several statuses of an operation share is named once', () => {
  const refused = "{description: No, content: {application/json: {schema: {$ref: '#/components/schemas/Refused'}}}}";
  const { types } = namesOf(`
paths:
  /x: {get: {operationId: find, responses: {'200': {description: Ok}, 4XX: ${refused}, default: ${refused}}}}
components: {schemas: {Refused: ${object('a')}}}
`);
  expect(types).toEqual(['Refused', 'RefusedError']);
});

test('a reserved name is passed over, and so is one that differs only in case', () => {
  const { types, operations } = namesOf(`
paths:
  /1: {get: {operationId: delete, responses: ${ok("{$ref: '#/components/schemas/Error'}")}}}
  /2: {get: {operationId: DELETE, responses: ${ok("{$ref: '#/components/schemas/pet'}")}}}
  /3: {get: {operationId: getpet, responses: ${ok("{$ref: '#/components/schemas/Pet'}")}}}
  /4: {get: {operationId: getPet, responses: {'204': {description: Ok}}}}
components: {schemas: {Error: ${object('a')}, pet: ${object('a')}, Pet: ${object('a')}}}
`);
  expect(types).toEqual(['ErrorSchema', 'Pet', 'PetSchema']);
  expect(operations.map((names) => names.split(' ')[0])).toEqual([
    'deleteOperation',
    expect.stringMatching(/^deleteOperation[0-9a-f]{6}$/),
    'getpet',
    'getPetOperation',
  ]);
});

test('the types that an operation adds give way to its own', () => {
  const { types, operations } = namesOf(`
paths: {/1: {get: {operationId: find, responses: ${ok('{title: FindResponse, type: object, properties: {a: {}}}')}}}}
`);
  expect(types).toEqual(['FindResponse']);
  expect(operations).toEqual(['find FindOperationResponse FindRequest']);
});

test('a response header is called after itself, unless a body or a reserved word is', () => {
  const { api } = lowered(`
paths:
  /x:
    get:
      operationId: find
      responses:
        '200':
          description: Ok
          headers: {Delete: {schema: {type: string}}, Object: {schema: {type: string}}, X-Total: {schema: {type: integer}}}
          content: {application/json: {schema: ${object('a')}}}
`);
  const names = nameApi(api, policy);
  const { results, resultHeaders } = only(api.operations);
  expect([...results, ...resultHeaders].map(names.resultField)).toEqual([
    'object',
    'deleteHeader',
    'objectHeader',
    'xTotal',
  ]);
});

test('two paths that share one item have operations of their own, and the schemas in it are named after the first', () => {
  const { types, operations } = namesOf(`
paths:
  /b: {$ref: '#/paths/~1a'}
  /a: {get: {responses: ${ok(object('a'))}}}
  /c: {$ref: '#/components/pathItems/c'}
  /d: {$ref: '#/components/pathItems/c'}
components: {pathItems: {c: {get: {responses: ${ok(object('c'))}}}}}
`);
  expect(types).toEqual(['GetAResponseBody', 'GetCResponseBody']);
  expect(operations).toEqual([
    'getB GetBResponse GetBRequest',
    'getA GetAResponse GetARequest',
    'getC GetCResponse GetCRequest',
    'getD GetDResponse GetDRequest',
  ]);
});

test('an operation that is added at the end renames nothing, whatever it brings', () => {
  const paths = `
paths:
  /1:
    get:
      operationId: find
      tags: [a]
      parameters: [{name: scope, in: query, schema: {type: string, enum: [a]}}]
      responses: {'200': {description: Ok, content: {application/json: {schema: ${object('a')}}}}, '400': {description: No, content: {application/json: {schema: ${object('a')}}}}}
`;
  const more = (names: readonly string[]): string =>
    names
      .map(
        (name, index) => `
  /more${index}:
    get:
      operationId: ${name}
      tags: [A, find]
      parameters: [{name: scope, in: query, schema: {type: string, enum: [b]}}]
      responses: {'200': {description: Ok, content: {application/json: {schema: {title: ${name}, type: object, properties: {a: {}}}}}}, '400': {description: No, content: {application/json: {schema: {title: ${name}Data, type: object, properties: {a: {}}}}}}}`,
      )
      .join('');
  const before = namesOf(paths);
  const after = namesOf(
    paths + more(['Scope', 'FIND', 'FindResponse', 'FindBadRequest', 'FindResponseBody', 'FindRequest']),
  );
  expect(after.types).toEqual(expect.arrayContaining(before.types));
  expect(after.operations[0]).toBe(before.operations[0]);
});

test('a hash depends on what is named, not on where the file is', () => {
  const yaml = `
paths:
  /1: {get: {operationId: a b, responses: {'204': {description: Ok}}}}
  /2: {get: {operationId: aB, responses: {'204': {description: Ok}}}}
  /3: {get: {operationId: a-b, responses: {'204': {description: Ok}}}}
`;
  expect(namesOf(yaml)).toEqual(namesOf(yaml));
  expect(namesOf(yaml).operations[2]).toMatch(/^aBOperation[0-9a-f]{6} /);
});

const hostile = [
  '../../x',
  'CON',
  '',
  '😀',
  'x'.repeat(300),
  '1st',
  '__proto__',
  'constructor',
  '*/',
  '${x}',
  '漢字',
  'Ａ',
  'a\u0000b',
  '.',
];

test('whatever the names, they are spelled in letters and digits, at most 120 of them, and no two alike', () => {
  const quoted = hostile.map((name) => JSON.stringify(name));
  const properties = quoted.map((name) => `${name}: {type: string}`).join(', ');
  const paths = quoted.map(
    (name, index) => `
  /${index}: {get: {operationId: ${name}, tags: [${name}], parameters: [{name: ${name}, in: query, schema: {enum: [${quoted.join(', ')}]}}], responses: ${ok(`{type: object, properties: {${properties}}}`)}}}`,
  );
  const { api } = lowered(`paths:${paths.join('')}`);
  const names: Names = nameApi(api, policy);
  const rooms: readonly (readonly string[])[] = [
    [
      ...api.types.map(names.type),
      ...api.operations.flatMap((each) => [names.operation(each).response, names.operation(each).request]),
    ],
    api.operations.map((each) => names.operation(each).method),
    api.tags.map(names.group),
    ...api.types.map((type) => {
      if (type.kind === 'object') return type.properties.map(names.property);
      return type.kind === 'enum' ? type.members.map(names.member) : [];
    }),
  ];
  for (const room of rooms) {
    expect(new Set(room.map((name) => name.toLowerCase())).size).toBe(room.length);
    for (const name of room) expect(name).toMatch(/^[A-Za-z0-9]{1,120}$/);
  }
});

test('one option sets a variable of the same name on every server, and other things of that name have one of their own', () => {
  const { api } = lowered(`openapi: 3.1.0
info: {title: T, version: '1'}
servers:
  - {url: 'https://{host}.example.com', variables: {host: {default: a}}}
  - {url: 'http://{host}', variables: {host: {default: b}}}
x-client-parameters: [{name: host, in: query, schema: {type: string}}]
paths: {/1: {get: {security: [{host: []}], responses: {'204': {description: Ok}}}}}
components: {securitySchemes: {host: {type: http, scheme: basic}}}
`);
  const names = nameApi(api, policy);
  const variables = api.servers.flatMap((server) => server.variables).map(names.option);
  expect([names.option(only(api.securitySchemes)), names.option(only(api.clientParameters)), ...variables]).toEqual([
    'host',
    'hostOption',
    expect.stringMatching(/^hostOption[0-9a-f]{6}$/),
    variables[0],
  ]);
});
