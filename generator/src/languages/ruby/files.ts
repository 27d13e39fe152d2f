/** The version, and the index, which loads a constant when it is needed first. */
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

export function indexFile(declarations: readonly Declaration[], root: string): OutputFile {
  const modules = Map.groupBy(declarations, ({ module }) => module);
  const content = paragraphs([
    autoloads(modules.get(undefined) ?? []),
    ...[...modules]
      .flatMap(([module, members]) => (module === undefined ? [] : [[module, members] as const]))
      .toSorted(([a], [b]) => compare(a, b))
      .map(([module, members]) => documentedModule(module, autoloads(members))),
  ]);
  const file = sourceFile('index', root, content);
  // The version is there at once: it is what a gem is asked first.
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

function autoloads(declarations: readonly Declaration[]): Code {
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
