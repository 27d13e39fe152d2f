/** Generated C# files. The imports of a file are derived from the symbols that its code refers to. */
import { code, lines, nothing, paragraphs, trusted, type Code, type Symbol } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { importedTypes } from './framework.ts';
import { hiddenTypes } from './naming.ts';
import { generated, type Package } from './package.ts';

/** Of the printed code. */
export const WIDTH = 120;

const header = trusted('// Generated from the OpenAPI description: edit that and regenerate.');

/** A declaration of types. */
export interface Declaration {
  /** Its file, relative to the generated directory, without an extension. The folder determines the namespace. */
  readonly path: string;
  /** Whether a constructor leaves non-nullable properties unset. */
  readonly isLenient?: boolean;
  /** Called when the file is written, so that only one file is in memory at a time. */
  readonly write: () => Code;
}

/** The files with their declarations, in order. On some file systems, names that differ only in case are the same. */
export function filesOf(declarations: readonly Declaration[], context: Package): readonly OutputFile[] {
  return [...Map.groupBy(declarations, ({ path }) => path.toLowerCase()).values()].map((members) =>
    sourceFile(members, context),
  );
}

function sourceFile(members: readonly Declaration[], context: Package): OutputFile {
  const { path } = members[0] ?? { path: '' };
  const namespace = [context.namespace, ...path.split('/').slice(0, -1)].join('.');
  const body = paragraphs(members.map(({ write }) => write()));
  const references = referencesIn(body);
  const pragmas = lines([
    members.some(({ isLenient }) => isLenient === true) ? lacksValues : nothing,
    references.some((symbol) => context.obsolete.has(symbol)) ? usesObsolete : nothing,
  ]);
  const usings = usingsOf(namespace, references);
  const content = paragraphs([header, pragmas, usings, code`namespace ${trusted(namespace)};`, body]);
  const { text, sources } = print(content, WIDTH);
  return { path: `${generated}/${path}.cs`, text, sources };
}

/** The constructor for reading sets no property. The formatter requires such lines to have no indentation. */
const lacksValues = trusted('// What is read may lack what the API promises.\n#pragma warning disable CS8618');

/** The compiler warns of every use of deprecated members, but the package must read and write them. */
const usesObsolete = trusted('// What is deprecated is read and written all the same.\n#pragma warning disable CS0618');

/** The imports for the symbols that a file of the namespace refers to, and for `always`. */
export function usingsOf(own: string, references: readonly Symbol[], always: readonly string[] = []): Code {
  const referred = references.map(({ module }) => module.slice(0, Math.max(0, module.lastIndexOf('.'))));
  const namespaces = new Set([...always, ...referred]);
  const needed = [...namespaces].filter((name) => name !== '' && name !== own && !own.startsWith(`${name}.`));
  return lines([
    ...needed.toSorted(compare).map((name) => code`using ${trusted(name)};`),
    ...aliased(own, references).map(
      (name) => code`using ${trusted(name.slice(name.lastIndexOf('.') + 1))} = ${trusted(name)};`,
    ),
  ]);
}

/** Types of the API whose names also occur in other namespaces that the file may import. */
function aliased(own: string, references: readonly Symbol[]): readonly string[] {
  const models = references.filter(({ name, module }) => ambiguous.has(name) && module.includes('.Models.'));
  return [...new Set(models.map(({ module }) => module))].filter((module) => !isBeside(module, own)).toSorted(compare);
}

function isBeside(module: string, own: string): boolean {
  return own === module.slice(0, module.lastIndexOf('.'));
}

const ambiguous = new Set([...hiddenTypes, ...importedTypes]);

/** Sorts the framework's namespaces first, then by code unit, so that the order does not depend on the locale. */
function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => (/^System(\.|$)/.test(name) ? 0 : 1)) as [number, number];
  return one - other || (a < b ? -1 : a > b ? 1 : 0);
}
