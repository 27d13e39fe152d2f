import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { generated } from './generated.ts';

const kitchenSink = fileURLToPath(new URL('kitchen-sink', import.meta.url));

/** The files that an edit of the kitchen sink changes, adds or removes, below the generated directory. */
function changedBy(edit: (yaml: string) => string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'stability-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  cpSync(kitchenSink, directory, { recursive: true });
  const file = join(directory, 'openapi.yaml');
  const yaml = readFileSync(file, 'utf8');
  const edited = edit(yaml);
  if (edited === yaml) throw new Error('The edit changed nothing');
  writeFileSync(file, edited);
  const [before, after] = [filesOf(join(kitchenSink, 'openapi.yaml')), filesOf(file)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${before.has(path) ? (after.has(path) ? '' : '-') : '+'}${path.replace('src/generated/', '')}`)
    .sort();
}

function filesOf(file: string): ReadonlyMap<string, string> {
  return new Map(generated(file).files.map(({ path, text }) => [path, text]));
}

test('an operation that is added changes the indexes and its group, and adds its own files', () => {
  const operation = `
  /added:
    get:
      operationId: listAdded
      tags: [Pets]
      parameters: [{name: sort, in: query, schema: {type: string, enum: [up]}}]
      responses: {'200': {description: Ok, content: {application/json: {schema: {title: Added, type: object, properties: {a: {type: string}}}}}}}

components:
`;
  expect(changedBy((yaml) => yaml.replace('\ncomponents:\n', operation))).toEqual([
    '+contracts/list-added.ts',
    '+operations/list-added.ts',
    '+schemas/operations/list-added.ts',
    'functions.ts',
    'groups/pets.ts',
    'operations/index.ts',
  ]);
});

test('an operation with a new tag changes the client too', () => {
  const operation =
    "\n  /added: {get: {operationId: listAdded, tags: [Fresh], responses: {'204': {description: Ok}}}}\n\ncomponents:\n";
  expect(changedBy((yaml) => yaml.replace('\ncomponents:\n', operation))).toEqual([
    '+contracts/list-added.ts',
    '+groups/fresh.ts',
    '+operations/list-added.ts',
    'client.ts',
    'functions.ts',
    'index.ts',
    'operations/index.ts',
  ]);
});

test('a description is in the file of what it describes', () => {
  expect(changedBy((yaml) => yaml.replace('description: All types', 'description: Every type'))).toEqual([
    'components/everything-input.ts',
    'components/everything.ts',
  ]);
  expect(changedBy((yaml) => yaml.replace('summary: List all pets', 'summary: List pets'))).toEqual([
    'groups/pets.ts',
    'operations/list-pets.ts',
  ]);
});

test('a value of an enum is in its model and its schema', () => {
  expect(changedBy((yaml) => yaml.replace('enum: [loud, quiet]', 'enum: [loud, quiet, none]'))).toEqual([
    'components/dog-bark.ts',
    'schemas/dog-bark.ts',
  ]);
});

test('the order in which a spec declares components and writes keywords changes nothing', () => {
  expect(
    changedBy((yaml) => {
      const [, head = '', error = '', filter = '', rest = ''] =
        /^([^]*\n {2}schemas:\n)( {4}Error:\n[^]*?)( {4}Filter:\n[^]*?)( {4}Kind:\n[^]*)$/.exec(yaml) ?? [];
      return head + filter + error + rest;
    }),
  ).toEqual([]);
  expect(
    changedBy((yaml) =>
      yaml.replace('small: { type: integer, format: int32,', 'small: { format: int32, type: integer,'),
    ),
  ).toEqual([]);
});

test('properties keep the order of the spec, so another order is another file and nothing else', () => {
  const [code, message] = ['        code: { type: integer }\n', "        message: { type: [string, 'null'] }\n"];
  expect(changedBy((yaml) => yaml.replace(code + message, message + code))).toEqual([
    'components/error-schema.ts',
    'schemas/error-schema.ts',
  ]);
});
