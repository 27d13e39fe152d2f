import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { typescript } from './language.ts';

const nothing = "responses: {'204': {description: Ok}}";

/** The text of a generated file. */
function file(yaml: string, path: string): string {
  const { files } = typescript.emit(lowered(yaml).api, { name: 'example', published: 'anything', version: '1.0.0' });
  return only(files.filter((each) => each.path === `src/generated/${path}`)).text;
}

function paths(yaml: string): string[] {
  const { files } = typescript.emit(lowered(yaml).api, { name: 'example', published: 'anything', version: '1.0.0' });
  return files.map(({ path }) => path);
}

const operation = (id: string, fields = ''): string => `paths: {/x: {get: {operationId: ${id}, ${fields}${nothing}}}}`;

test.each(['delete', 'constructor', 'then', 'await', 'json', 'query', 'result', 'undefined', 'components'])(
  'an operation called %s is a function of another name',
  (id) => {
    expect(file(operation(id), `operations/${id}-operation.ts`)).toContain(
      `export function ${id}Operation(core: TCore,`,
    );
  },
);

test('a file that would be an index, or a device of some system, has an ending', () => {
  expect(paths(operation('index'))).toContain('src/generated/operations/index-.ts');
  expect(paths(operation('CON'))).toContain('src/generated/operations/con-.ts');
  expect(paths(operation("'../../x'"))).toContain('src/generated/operations/x.ts');
});

test('properties that every object has are spelled otherwise, and read and sent under their own names', () => {
  const schema =
    '{title: A, type: object, properties: {constructor: {type: string}, __proto__: {type: string}, then: {type: string}}}';
  const yaml = `paths: {/x: {put: {operationId: x, requestBody: {content: {application/json: {schema: ${schema}}}}, ${nothing}}}}`;
  expect(file(yaml, 'operations/x.ts')).toContain(
    '  constructorProperty?: string;\n  proto?: string;\n  thenProperty?: string;\n',
  );
  expect(file(yaml, 'operations/x.ts')).toContain(
    "  constructor: 'constructorProperty',\n  ['__proto__']: 'proto',\n  then: 'thenProperty',\n",
  );
});

test('an argument can be called as its operation, because the group then imports the function under another name', () => {
  const yaml = operation(
    'search',
    'tags: [All], parameters: [{name: search, in: query, required: true, schema: {type: string}}], ',
  );
  expect(file(yaml, 'groups/all.ts')).toContain(
    "import { type SearchResponse, search as _search } from '../operations/search.js';",
  );
  expect(file(yaml, 'groups/all.ts')).toContain('return _search(this.#core, search, options);');
});

test('an operation can be called as a security scheme', () => {
  const yaml = `${operation('login', 'security: [{login: []}], ')}\ncomponents: {securitySchemes: {login: {type: http, scheme: bearer}}}`;
  expect(file(yaml, 'operations/login.ts')).toContain("import { login as _login } from '../security.js';");
});

test.each([
  ['Plex-API', 'PlexAPI'],
  ['Client', 'ClientClient'],
  ['1 API', 'Client1API'],
  ["''", 'Empty'],
  ['Pets Group', 'PetsGroupClient'],
])('the client of %s is %s', (title, name) => {
  const yaml = `openapi: 3.1.0\ninfo: {title: ${title}, version: '1'}\nservers: [{url: https://example.com}]\n${operation('x')}`;
  expect(file(yaml, 'client.ts')).toContain(`export class ${name} extends ${name}Core {`);
});

test('a type or error that is called as the client is has that name in its own file', () => {
  const yaml = `
paths:
  /x: {get: {operationId: get, responses: {
    '200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}},
    '400': {description: Bad, content: {application/json: {schema: {title: TOptions, type: object, properties: {a: {type: string}}}}}}}}}
components: {schemas: {T: {type: object, properties: {child: {$ref: '#/components/schemas/T'}}}}}
`;
  expect(file(yaml, 'components/t.ts')).toContain('export interface T {\n  child?: T;\n}\n');
  expect(file(yaml, 'errors/operations/get.ts')).toContain(`
export class TOptions extends SDKError<TOptionsData> {
  override get name(): string {
    return 'TOptions';
  }
}
`);
  expect(file(yaml, 'operations/get.ts')).toContain("import type { T as _T } from '../components/t.js';\n");
});

test('where a property has a name that all objects inherit, what is held against it is constant', () => {
  const pet = '{type: object, required: [toString], properties: {toString: {type: number}, on: {type: boolean}}}';
  const yaml = `
paths:
  /x: {get: {operationId: get, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Any'}}},
    headers: {X-A: {schema: {type: object, properties: {toString: {type: integer}}}}}}}}}
components: {schemas: {Any: {oneOf: [${pet}, {type: object, properties: {off: {type: boolean}}}]}}}
`;
  expect(file(yaml, 'components/any.ts')).toMatch(/^ {4}\} as const,$/m);
  expect(file(yaml, 'operations/get.ts')).toMatch(
    /^ +form: \{\n +fields: \{\n +toString: 'integer',\n +\},\n[^}]*\} as const,$/m,
  );
});
