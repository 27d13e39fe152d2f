/** A generated TypeScript file. Its imports are derived from the symbols that its code refers to. */
import { code, lines, list, nothing, paragraphs, sequence, trusted, type Code, type Symbol } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { identifier, string } from './literal.ts';

/** The line length of the printed code, as in prettier's configuration. */
export const WIDTH = 120;

const header = trusted('// Generated from the OpenAPI description: edit that and regenerate.');

/** `module` is the path without its ending. */
export function sourceFile(module: string, body: Code): OutputFile {
  const imports = importBlock(module, referencesIn(body));
  const nameOf = (symbol: Symbol): string => (symbol.module === module ? ownName(symbol) : symbol.name);
  const { text, sources } = print(paragraphs([sequence([header, newlineBefore(imports)]), body]), WIDTH, nameOf);
  return { path: `${module}.ts`, text, sources };
}

/** The name in the declaring file; other files may import it under an alias. */
export function ownName({ name, exportedName = name }: Symbol): string {
  return exportedName;
}

function newlineBefore(imports: Code): Code {
  return imports === nothing ? nothing : lines([trusted(''), imports]);
}

/** The imports for the symbols that a file refers to; a module that is not a path is a package. */
export function importBlock(module: string, references: readonly Symbol[]): Code {
  return linesByModule('import', module, references);
}

function linesByModule(keyword: 'import' | 'export', module: string, references: readonly Symbol[]): Code {
  const others = references.filter((reference) => reference.module !== module);
  const byModule = Map.groupBy(others, (symbol) => symbol.module);
  const specifiers = [...byModule].map(([from, symbols]) => [specifier(module, from), symbols] as const);
  const sorted = specifiers.toSorted(([a], [b]) => compare(a, b));
  return lines(sorted.map(([from, symbols]) => lineFor(keyword, from, symbols)));
}

function lineFor(keyword: 'import' | 'export', from: string, symbols: readonly Symbol[]): Code {
  const allTypes = symbols.every((symbol) => symbol.typeOnly);
  const sorted = symbols.toSorted((a, b) => compare(a.name, b.name));
  const names = sorted.map(({ name, exportedName = name, typeOnly }) => {
    const renamed = exportedName === name ? nothing : code`${identifier(exportedName)} as `;
    return code`${trusted(typeOnly && !allTypes ? 'type ' : '')}${renamed}${identifier(name)}`;
  });
  const [only] = names;
  const braces =
    only !== undefined && names.length === 1 ? code`{ ${only} }` : list(names, { open: '{', close: '}', padding: ' ' });
  return code`${trusted(keyword)} ${trusted(allTypes ? 'type ' : '')}${braces} from ${string(from)};`;
}

export function specifier(fromModule: string, toModule: string): string {
  if (!toModule.startsWith('src/')) return toModule;
  const from = fromModule.split('/');
  const to = toModule.split('/');
  const shared = to.findIndex((part, index) => part !== from[index]);
  const up = '../'.repeat(from.length - shared - 1);
  return `${up === '' ? './' : up}${to.slice(shared).join('/')}.js`;
}

/** A file that re-exports symbols of other files, and everything of the `whole` modules. */
export function indexFile(module: string, exported: readonly Symbol[], whole: readonly string[] = []): OutputFile {
  const rows = [
    linesByModule('export', module, exported),
    ...whole.map((target) => code`export * from ${string(specifier(module, target))};`),
  ].filter((row) => row !== nothing);
  return sourceFile(module, rows.length === 0 ? trusted('export {};') : lines(rows));
}

/** Compares by code unit, so that the result does not depend on the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
