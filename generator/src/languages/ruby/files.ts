/** The version, and the index, which loads a constant on first use. */
import { code, group, indent, line, lines, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { moduleCode, signatureFile, sourceFile, type Declaration } from './file.ts';
import { identifier, string } from './literal.ts';
import type { Package } from './package.ts';

export function versionFiles({ root, version }: Package): readonly OutputFile[] {
  return [
    sourceFile('version', root, code`VERSION = ${string(version)}`),
    signatureFile('version', root, trusted('VERSION: ::String')),
  ];
}

/** Schemas have an index of their own, which only clients that validate responses load. */
export function indexFiles(declarations: readonly Declaration[], root: string): readonly OutputFile[] {
  const modules = Map.groupBy(declarations, ({ module }) => module);
  const [own, schemas] = [modules.get(undefined) ?? [], modules.get('Schemas') ?? []];
  const others = [...modules].flatMap(([module, members]) =>
    module === undefined || module === 'Schemas' ? [] : [[module, members] as const],
  );
  const content = paragraphs([
    autoloads(schemas.length === 0 ? own : [...own, { name: 'Schemas', path: 'schemas' }]),
    ...others
      .toSorted(([a], [b]) => compare(a, b))
      .map(([module, members]) => documentedModule(module, autoloads(members))),
  ]);
  const index = withVersion(sourceFile('index', root, content));
  if (schemas.length === 0) return [index];
  return [index, sourceFile('schemas', root, documentedModule('Schemas', autoloads(schemas)))];
}

/** Loads the version at once, because tools read it first. */
function withVersion(file: OutputFile): OutputFile {
  const text = file.text.replace('\nmodule ', "\nrequire_relative 'version'\n\nmodule ");
  return { ...file, text, sources: [...file.sources.slice(0, 4), undefined, undefined, ...file.sources.slice(4)] };
}

const purposes: Readonly<Record<string, string>> = {
  Calls: 'How each operation is called.',
  Errors: 'What a call can raise.',
  Groups: 'Operations that belong together.',
  Operations: 'What operations take and give.',
  Schemas: 'Of the bodies of responses, for clients that validate them.',
  Shared: 'What several operations share.',
};

function documentedModule(name: string, content: Code): Code {
  return lines([trusted(`# ${purposes[name] ?? ''}`), moduleCode(name, content)]);
}

function autoloads(declarations: readonly Pick<Declaration, 'name' | 'path'>[]): Code {
  const sorted = declarations.toSorted((a, b) => compare(a.name, b.name));
  return lines(sorted.map(({ name, path }) => autoload(name, path)));
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
