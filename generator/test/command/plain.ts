/** A language for tests of the command: a text file an operation, named by its id as it is. */
import type { ErrorBody, NamedType, Operation } from '../../src/api/api.ts';
import type { Dialect } from '../../src/docs/dialect.ts';
import type { Language, OutputFile } from '../../src/languages/language.ts';
import type { Names } from '../../src/naming/names.ts';

export const plain: Language = {
  id: 'plain',
  title: 'Plain',
  package: 'plain',
  generated: ['source/generated'],
  handwritten: ['manifest.json', 'source/runtime', 'settings.txt'],
  manifest: 'manifest.json',
  readManifest: (text) => ({ ...(JSON.parse(text) as { name: string }), published: 'plain' }),
  adaptManifest: (text, api, own) => text.replace('plain-sdk', own?.names['package'] ?? `plain-${api.title}`),
  describe: (text, { license }) =>
    license === undefined ? text : text.replace(/(, "license": .*)?\}/, `, "license": "${license}"}`),
  version: ({ numbers }) => numbers.join('.'),
  refuseClass: (name) => (name === 'Plain' ? 'the language has that name already' : undefined),
  emit: (api, { name }) => ({
    files: api.operations.map((operation) => fileOf(operation, name)),
    dialect,
    guide: {
      ...{ runsOn: 'paper', install: `take ${name}`, catching: 'catch\n' },
      ...{ errors: { any: 'AnyError', response: 'Answered' }, example: (text) => [{ path: 'example.txt', text }] },
    },
  }),
  surface: (api) => ({
    names,
    module: undefined,
    client: api.title,
    type: nameOf,
    operationType: (name) => name,
    call: ({ id }) => id,
    argumentOrder: ({ parameters, body }) => (body === undefined ? parameters : [...parameters, body]),
    argumentsByName: () => [],
    fieldOrder: () => undefined,
    traits: [],
  }),
};

/** Everything is called what the spec calls it. */
const names: Names = {
  type: nameOf,
  operation: ({ id }) => ({ method: id, response: `${id}-response`, request: `${id}-request` }),
  poll: ({ name }) => name,
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

function nameOf({ names: [name = ''] }: NamedType | ErrorBody): string {
  return name;
}

const field = (name: string): Dialect['serverOverride'] => ({ name, type: 'text' });

const dialect: Dialect = {
  fence: 'text',
  names,
  label: (_home, name) => name,
  page: (_home, name) => `models/${name}.md`,
  cell: ({ kind }) => kind,
  returns: (link) => link,
  callOptions: [],
  serverOverride: field('server'),
  responseFields: { contentType: field('type'), statusCode: field('status'), rawResponse: field('raw') },
  polling: { rows: [], error: 'PollTimeoutError' },
  anyError: 'AnyError',
  usage: ({ id }) => `call ${id}`,
  errorBody: 'The body is in `data`',
  errorHeaders: 'Its headers:',
  openEnum: () => '',
};
