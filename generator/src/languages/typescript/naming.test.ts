import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { typescript } from './language.ts';

const nothing = "responses: {'204': {description: Ok}}";

/** The text of a generated file. */
function file(yaml: string, path: string): string {
  const { files } = typescript.emit(lowered(yaml).api, { name: 'example', version: '1.0.0' });
  return only(files.filter((each) => each.path === `src/generated/${path}`)).text;
}

function paths(yaml: string): string[] {
  const { files } = typescript.emit(lowered(yaml).api, { name: 'example', version: '1.0.0' });
  return files.map(({ path }) => path);
}

const operation = (id: string, fields = ''): string => `paths: {/x: {get: {operationId: ${id}, ${fields}${nothing}}}}`;

test.each(['delete', 'constructor', 'then', 'await', 'json', 'query', 'result', 'undefined', 'components'])(
  'an operation called %s is a function of another name',
  (id) => {
    expect(file(operation(id), `functions/${id}-operation.ts`)).toContain(
      `export function ${id}Operation(core: TCore,`,
    );
  },
);

test('a file that would be an index, or a device of some system, has an ending', () => {
  expect(paths(operation('index'))).toContain('src/generated/functions/index-.ts');
  expect(paths(operation('CON'))).toContain('src/generated/functions/con-.ts');
  expect(paths(operation("'../../x'"))).toContain('src/generated/functions/x.ts');
});

test('properties that every object has are spelled otherwise, and read and sent under their own names', () => {
  const schema =
    '{title: A, type: object, properties: {constructor: {type: string}, __proto__: {type: string}, then: {type: string}}}';
  const yaml = `paths: {/x: {put: {operationId: x, requestBody: {content: {application/json: {schema: ${schema}}}}, ${nothing}}}}`;
  expect(file(yaml, 'models/operations/a.ts')).toContain(
    '  constructorProperty?: string;\n  proto?: string;\n  thenProperty?: string;\n',
  );
  expect(file(yaml, 'shapes/a.ts')).toContain(
    "  constructor: 'constructorProperty',\n  ['__proto__']: 'proto',\n  then: 'thenProperty',\n",
  );
});

test('an argument can be called as its operation, because the group then imports the function under another name', () => {
  const yaml = operation('search', 'tags: [All], parameters: [{name: search, in: query, schema: {type: string}}], ');
  expect(file(yaml, 'groups/all.ts')).toContain("import { search as _search } from '../functions/search.js';");
  expect(file(yaml, 'groups/all.ts')).toContain('return _search(this.#core, search, options);');
});

test('an operation can be called as a security scheme', () => {
  const yaml = `${operation('login', 'security: [{login: []}], ')}\ncomponents: {securitySchemes: {login: {type: http, scheme: bearer}}}`;
  expect(file(yaml, 'functions/login.ts')).toContain("import { login as _login } from '../security.js';");
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
