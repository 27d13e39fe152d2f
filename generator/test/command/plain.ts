/** A language for tests of the command: a text file an operation, named by its id as it is. */
import type { Operation } from '../../src/api/api.ts';
import type { Dialect, Model } from '../../src/docs/dialect.ts';
import type { Names } from '../../src/naming/names.ts';
import type { Language, OutputFile } from '../../src/languages/language.ts';

export const plain: Language = {
  id: 'plain',
  title: 'Plain',
  package: 'plain',
  generated: ['source/generated'],
  handwritten: ['manifest.json', 'source/runtime', 'settings.txt'],
  manifest: 'manifest.json',
  readManifest: (text) => JSON.parse(text) as { name: string; version: string },
  adaptManifest: (text, api) => text.replace('plain-sdk', `plain-${api.title}`),
  emit: (api, { name }) => ({ files: api.operations.map((operation) => fileOf(operation, name)), dialect }),
  surface: (api) => ({
    names,
    module: undefined,
    client: api.title,
    type: nameOf,
    operationType: (name) => name,
    argumentOrder: ({ parameters, body }) => (body === undefined ? parameters : [...parameters, body]),
    argumentsByName: false,
    fieldOrder: () => undefined,
    traits: [],
  }),
};

/** Everything is called what the spec calls it. */
const names: Names = {
  type: nameOf,
  operation: ({ id }) => ({ method: id, response: `${id}-response`, request: `${id}-request` }),
  group: ({ name }) => name,
  argument: (argument) => ('name' in argument ? argument.name : 'body'),
  property: ({ name }) => name,
  member: ({ name }) => name,
  resultField: ({ name }) => name,
  option: ({ name }) => name,
};

function fileOf(operation: Operation, name: string): OutputFile {
  const lines = [`package ${name}`, `${operation.method} ${operation.id}`, operation.summary];
  return {
    path: `source/generated/${operation.id}.txt`,
    text: lines.map((line) => `${line}\n`).join(''),
    sources: [undefined, operation.source, operation.source],
  };
}

const dialect: Dialect = {
  fence: 'text',
  marker: () => undefined,
  method: ({ id }) => id,
  label: nameOf,
  heading: nameOf,
  page: (model) => `models/${nameOf(model)}.md`,
  argument: (argument) => ('name' in argument ? argument.name : 'body'),
  property: ({ name }) => name,
  member: ({ name }) => name,
  cell: ({ kind }) => kind,
  returns: (link) => link,
  requestArgument: 'request',
  optionRows: () => [],
  serverOverride: { name: 'server', type: 'text' },
  responseRows: [],
  resultField: ({ name }) => name,
  anyError: 'AnyError',
  usage: ({ id }) => `call ${id}`,
  standalone: undefined,
  errorBody: undefined,
  openEnum: () => '',
};

function nameOf(model: Model): string {
  return 'operation' in model ? `${model.operation.id}-${model.kind}` : (model.names[0] ?? '');
}
