import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { imported } from '../../../test/imported.ts';
import { compile } from '../../../test/type-check.ts';
import { lowered } from '../../api/lowered.ts';
import type { OutputFile } from '../language.ts';
import { typescript } from './language.ts';

const home = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

function emitted(yaml: string): readonly OutputFile[] {
  return typescript.emit(lowered(yaml).api, { name: 'example', published: 'example', version: '1.0.0' }).files;
}

function textOf(files: readonly OutputFile[], path: string): string {
  const file = files.find((each) => each.path === `src/generated/${path}`);
  if (file === undefined) throw new Error(`${path} is not among ${files.map((each) => each.path).join(', ')}`);
  return file.text;
}

function pathsIn(files: readonly OutputFile[], folder: string): string[] {
  const start = `src/generated/${folder}/`;
  return files.map(({ path }) => path).flatMap((path) => (path.startsWith(start) ? path.slice(start.length) : []));
}

const body = (path: string, status = 200): string =>
  `{$ref: "#/paths/~1${path}/get/responses/${status}/content/application~1json/schema"}`;

const operation = (id: string, success: string, failure = '{$ref: "#/components/schemas/Why"}'): string =>
  `{get: {operationId: ${id}, responses: {
    '200': {description: Done, content: {application/json: {schema: ${success}}}},
    '404': {description: None, content: {application/json: {schema: ${failure}}}}}}}`;

const object = (fields: string): string => `{type: object, properties: {${fields}}}`;

/** Every property that is renamed makes a shape, which has to be there before what holds it is made. */
const circles = `
paths:
  /a: ${operation('getA', object(`a-name: {type: string}, b-s: {type: array, items: ${body('b')}}, node: {$ref: "#/components/schemas/Node"}`))}
  /b: ${operation('getB', object(`b-name: {type: string}, a-part: ${body('c')}, pet: {$ref: "#/components/schemas/Pet"}`))}
  /c: ${operation('getC', object(`c-name: {type: string}, a-part: ${body('a')}`), object(`why-not: {$ref: "#/components/schemas/Why"}`))}
  /own: ${operation(
    'getOwn',
    object(`z-z: ${object(`y-y: ${object('x-x: {type: string}')}`)}, again: ${body('own')}`),
    object(`a-a: ${object(`b-b: ${object('c-c: {type: string}')}`)}, again: ${body('own', 404)}`),
  )}
components:
  schemas:
    Node: ${object('is-leaf: {type: boolean}, edges: {type: array, items: {$ref: "#/components/schemas/Edge"}}')}
    Edge: ${object('to-node: {$ref: "#/components/schemas/Node"}, pet: {$ref: "#/components/schemas/Pet"}')}
    Pet: ${object(`pet-name: {type: string}, found-by: ${body('a')}`)}
    Why: ${object('the-reason: {type: string}')}
`;

test('whichever file is loaded first, what refers to each other in a circle is all there', async () => {
  const files = emitted(circles);
  await imported(home, files);
  const modules = globSync('src/generated/{components,contracts,operations}/*.js', { cwd: home });
  expect(modules.length).toBeGreaterThan(15);
  for (const [index, module] of modules.entries()) {
    // Under other addresses, so that none of them has been loaded for another one.
    cpSync(join(home, 'src/generated'), join(home, `src/copy${index}`), { recursive: true });
    const url = pathToFileURL(join(home, module.replace('src/generated', `src/copy${index}`))).href;
    await expect(import(/* @vite-ignore */ url), module).resolves.toBeDefined();
  }
});

test('what refers to each other in a circle is read, checked and thrown', async () => {
  const root = join(home, 'called');
  mkdirSync(root);
  const sdk = (await imported(root, emitted(circles))) as {
    TCore: new (options: object) => object;
    errors: Record<string, new () => Error>;
  } & Record<string, (core: object) => Promise<{ object: unknown }>>;
  const answer = (status: number, json: unknown): object =>
    new sdk.TCore({
      serverURL: 'https://example.com',
      validateResponses: true,
      fetch: () => Promise.resolve(Response.json(json, { status })),
    });
  const got = { 'a-name': 'x', 'b-s': [{ 'a-part': { 'a-part': { 'a-name': 'y', node: { 'is-leaf': true } } } }] };
  expect((await sdk['getA']?.(answer(200, got)))?.object).toEqual({
    aName: 'x',
    bS: [{ aPart: { aPart: { aName: 'y', node: { isLeaf: true } } } }],
  });
  expect((await sdk['getOwn']?.(answer(200, { again: { 'z-z': { 'y-y': { 'x-x': 'x' } } } })))?.object).toEqual({
    again: { zZ: { yY: { xX: 'x' } } },
  });
  const failed = sdk['getOwn']?.(answer(404, { again: { 'a-a': { 'b-b': { 'c-c': 'x' } } } }));
  await expect(failed).rejects.toBeInstanceOf(sdk.errors['GetOwnNotFound']);
  await expect(failed).rejects.toMatchObject({ data: { again: { aA: { bB: { cC: 'x' } } } } });
});

test('what several operations refer to has a file of its own, and what one has is in its files', () => {
  const files = emitted(circles);
  expect(pathsIn(files, 'operations')).toEqual(['get-a.ts', 'get-b.ts', 'get-c.ts', 'get-own.ts', 'index.ts']);
  expect(pathsIn(files, 'components')).toEqual(
    expect.arrayContaining([
      'node.ts',
      'edge.ts',
      'pet.ts',
      'why.ts',
      'get-a-response-body.ts',
      'get-b-response-body.ts',
    ]),
  );
  expect(pathsIn(files, 'components').filter((path) => path.includes('own'))).toEqual([]);
  expect(textOf(files, 'operations/get-own.ts')).toContain('export interface GetOwnResponseBody {');
  expect(textOf(files, 'operations/get-own.ts')).not.toContain('NotFoundData');
  expect(textOf(files, 'schemas/operations/get-own.ts')).toContain('export const getOwnResponseBodySchema');
});

test('an error is loaded with nothing but the runtime, and an operation without what a failure needs', () => {
  const files = emitted(circles);
  const errors = pathsIn(files, 'errors').filter((path) => !path.endsWith('index.ts'));
  expect(errors.toSorted()).toEqual(['operations/get-c.ts', 'operations/get-own.ts', 'why-error.ts']);
  for (const path of errors) expect(valueImports(textOf(files, `errors/${path}`))).toEqual(['runtime/index.js']);
  expect(valueImports(textOf(files, 'operations/get-own.ts'))).toEqual(['runtime/index.js']);
  const contract = textOf(files, 'contracts/get-own.ts');
  expect(valueImports(contract)).toEqual(['runtime/index.js', 'errors/operations/get-own.js']);
  expect(contract).toContain('const getOwnNotFoundDataShape: Shape =');
});

test('a list has its schema in the file that is loaded with those of its items, and a text beside what fails', () => {
  const content = (schema: string): string => `content: {application/json: {schema: ${schema}}}`;
  const pet = object('name: {type: string}');
  const files = emitted(`paths: {/x: {get: {operationId: find, responses: {
    '200': {description: Done, headers: {X-Pets: {${content(`{type: array, items: ${pet}}`)}}}, ${content(`{type: array, items: ${pet}}`)}},
    '201': {description: Made, ${content('{type: string}')}}}}}}`);
  const contract = textOf(files, 'contracts/find.ts');
  expect(valueImports(contract)).toEqual([]);
  expect(contract).toContain(`[
  async () => (await import('../schemas/operations/find.js'))._body0Schema,
  () => Promise.resolve({ type: 'string' }),
];`);
  const schemas = textOf(files, 'schemas/operations/find.ts');
  expect(schemas).toContain("export const _body0Schema: SchemaObject = { type: 'array', items: () => ");
  expect(schemas).toContain("export const _xPetsHeaderSchema: SchemaObject = { type: 'array', items: () => ");
});

/** What a file imports for more than its types. */
function valueImports(text: string): string[] {
  return [...text.matchAll(/^import (?!type )[^;]* from '(?:\.\.?\/)*([^']*)';/gm)].map(([, from = '']) => from);
}

test('a type that is called as a function, an argument or the client has a file of its own', () => {
  const parameters = '[{name: innerShape, in: query, schema: {type: boolean}}]';
  const titled = (title: string): string =>
    `{title: ${title}, type: object, properties: {a-b: {type: string}, c: {title: ${title}Part, type: object, properties: {a-b: {type: string}}}}}`;
  const content = (schema: string): string =>
    `responses: {'200': {description: Done, content: {application/json: {schema: ${schema}}}}}`;
  const files = emitted(`
paths:
  /a: {get: {operationId: findShape, ${content(titled('Find'))}}}
  /b: {get: {operationId: get, parameters: ${parameters}, ${content(titled('Inner'))}}}
  /d: {get: {operationId: other, ${content(titled('TCore'))}}}
  /e: {get: {operationId: login, security: [{partShape: []}], ${content(titled('Part'))}}}
components: {securitySchemes: {partShape: {type: http, scheme: bearer}}}
`);
  expect(
    pathsIn(files, 'components')
      .filter((path) => path !== 'index.ts')
      .toSorted(),
  ).toEqual(['find-part.ts', 'find.ts', 'inner-part.ts', 'inner.ts', 't-core-part.ts', 't-core.ts']);
  expect(compile([new Map(files.map(({ path, text }) => [path, text]))]).errors).toEqual([]);
});

test('a function that repeats an operation is beside it, whatever that and its arguments are called', () => {
  const parameters = ['poll', 'given', '_wanted', 'wanted'].map(
    (name) => `{name: ${name}, in: query, required: true, schema: {type: string}}`,
  );
  const polled = (id: string, name: string, given = ''): string =>
    `{get: {operationId: ${id}, parameters: [${given}], x-poll: {name: ${name}, until: /state}, responses: {'200': {description: Done, content: {application/json: {schema: {type: object, properties: {state: {type: string}}}}}}}}}`;
  const files = emitted(`
paths:
  /a: ${polled('poll', 'wanted')}
  /b: ${polled('get', 'given', parameters.join())}
`);
  expect(textOf(files, 'operations/poll.ts')).toContain(
    'return _poll(_wanted, (_given) => poll(core, _given), options);',
  );
  expect(compile([new Map(files.map(({ path, text }) => [path, text]))]).errors).toEqual([]);
});
