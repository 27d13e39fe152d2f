/** The version, and the index, which loads a constant when it is needed first. */
import type { Operation } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { receivedTypes } from '../../api/walk.ts';
import {
  code,
  group,
  indent,
  line,
  lines,
  nothing,
  paragraphs,
  sequence,
  trusted,
  type Code,
} from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { signatureFile, sourceFile } from './file.ts';
import { identifier, string } from './literal.ts';
import { callName, fileName, fileOf, groupName, namespaceOf, schemaName, type Package } from './package.ts';

export function versionFiles({ root, version }: Package): readonly OutputFile[] {
  return [
    sourceFile('version', [root], code`VERSION = ${string(version)}`),
    signatureFile('version', [root], trusted('VERSION: ::String')),
  ];
}

export function indexFile(context: Package): OutputFile {
  const { api, client, root } = context;
  const schemes = api.securitySchemes.length === 0 ? nothing : autoload('SecuritySchemes', 'security_schemes');
  const content = paragraphs([
    lines([autoload(client, 'client'), schemes]),
    ...[...entriesOf(context)].map(([name, entries]) => moduleCode(name, entries)),
  ]);
  const file = sourceFile('index', [root], content);
  // The version is there at once: it is what a gem is asked first.
  const text = file.text.replace('\nmodule ', "\nrequire_relative 'version'\n\nmodule ");
  return { ...file, text, sources: [...file.sources.slice(0, 4), undefined, undefined, ...file.sources.slice(4)] };
}

type Entries = readonly (readonly [name: string, path: string])[];

function entriesOf(context: Package): ReadonlyMap<string, Entries> {
  const { api, names } = context;
  const validated = receivedTypes(api);
  const wrappers = api.operations.flatMap((operation) => wrapperNames(operation, context));
  const models = [...api.types, ...api.errors].map(
    (model) => [namespaceOf(model.home), names.type(model), fileOf(model.home, names.type(model))] as const,
  );
  const all = [
    ...models,
    ...wrappers.map((name) => ['Operations', name, fileOf('operations', name)] as const),
    ...(api.securitySchemes.length === 0 ? [] : [['Shared', 'Security', 'shared/security'] as const]),
    ...api.operations.map(
      (operation) =>
        ['Calls', callName(operation, context), `calls/${fileName(names.operation(operation).method)}`] as const,
    ),
    ...api.tags.map((tag) => ['Groups', groupName(tag, context), `groups/${fileName(names.group(tag))}`] as const),
    ...api.types
      .filter((type) => validated.has(type))
      .map((type) => ['Schemas', schemaName(type, context), `schemas/${fileName(names.type(type))}`] as const),
  ];
  const grouped = Map.groupBy(all, ([module]) => module);
  const sorted = [...grouped].toSorted(([a], [b]) => compare(a, b));
  return new Map(
    sorted.map(([module, entries]) => [
      module,
      entries.map(([, name, path]) => [name, path] as const).toSorted(([a], [b]) => compare(a, b)),
    ]),
  );
}

function wrapperNames(operation: Operation, { names }: Package): readonly string[] {
  const { response, request } = names.operation(operation);
  return takesRequest(operation) ? [response, request] : [response];
}

const purposes: Readonly<Record<string, string>> = {
  Calls: 'How each operation is called.',
  Errors: 'What a call can raise.',
  Groups: 'Operations that belong together.',
  Operations: 'What operations take and give.',
  Schemas: 'Of the bodies of responses, for clients that validate them.',
  Shared: 'What several operations share.',
};

function moduleCode(name: string, entries: Entries): Code {
  return code`
    ${trusted(`# ${purposes[name] ?? ''}`)}
    module ${identifier(name)}
      ${lines(entries.map(([constant, path]) => autoload(constant, path)))}
    end
  `;
}

function autoload(name: string, path: string): Code {
  const file = code`"#{__dir__}/${pathCode(path)}"`;
  const command = 'autoload ';
  return group(
    sequence([code`${trusted(command)}:${identifier(name)},`, indent(command.length, sequence([line, file]))]),
  );
}

function pathCode(path: string): Code {
  if (!/^[a-z0-9_/]+$/.test(path)) throw new Error(`Not a path of a generated file: ${path}`);
  return trusted(path);
}

/** By code unit, so that no locale decides. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
