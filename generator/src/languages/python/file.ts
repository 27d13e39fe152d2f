/** A generated Python file. Its imports are derived from the symbols that its code refers to. */
import {
  code,
  lines,
  list,
  newline,
  nothing,
  paragraphs,
  sequence,
  trusted,
  type Code,
  type Symbol,
} from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { identifier } from './literal.ts';
import { inside, type Package } from './package.ts';

/** The line length of the printed code, as in ruff's configuration. */
export const WIDTH = 120;

const header = trusted('# Generated from the OpenAPI description: edit that and regenerate.');

interface Content {
  readonly body: Code;
  /** Whether the body begins with a class or function, which two empty lines precede. */
  readonly begins?: 'declaration' | 'statement';
  /** References that are imported only to be re-exported. */
  readonly also?: Code;
}

/** `path` is relative to the module of the package, without the extension. */
export function sourceFile(
  path: string,
  { body, begins = 'declaration', also = nothing }: Content,
  context: Package,
): OutputFile {
  const imports = importBlock(inside(path), [...new Set([...referencesIn(also), ...referencesIn(body)])]);
  const head = lines([
    header,
    trusted(''),
    trusted('from __future__ import annotations'),
    ...(imports === nothing ? [] : [trusted(''), imports]),
  ]);
  const gap = begins === 'declaration' ? [newline, newline, newline] : [newline, newline];
  const { text, sources } = print(sequence([head, ...gap, body]), WIDTH);
  return { path: `src/${context.module}/${path}.py`, text, sources };
}

/** One declaration; all declarations of a module form a file. */
export interface Declaration extends Content {
  readonly module: string;
}

/** A file for each module, with its declarations in their order. */
export function moduleFiles(all: readonly Declaration[], context: Package): readonly OutputFile[] {
  return [...Map.groupBy(all, ({ module }) => module)].map(([module, parts]) => {
    const body = declarations(parts.map((part) => part.body));
    return sourceFile(module, { body, begins: parts[0]?.begins ?? 'declaration' }, context);
  });
}

/** Two empty lines separate classes and functions. */
export function declarations(items: readonly Code[]): Code {
  const present = items.filter((item) => item !== nothing);
  return sequence(present.flatMap((item, index) => (index === 0 ? [item] : [newline, newline, newline, item])));
}

const standard = new Set(['collections.abc', 'dataclasses', 'functools', 'typing']);

type Section = 'standard' | 'foreign' | 'own';

/** The imports for the symbols that a file refers to, in ruff's order. */
export function importBlock(module: string, references: readonly Symbol[]): Code {
  const byModule = new Map<string, Symbol[]>();
  for (const symbol of references) {
    byModule.set(symbol.module, [...(byModule.get(symbol.module) ?? []), symbol]);
  }
  const rows = [...byModule].map(([target, symbols]) => {
    const from = specifier(module, target);
    return {
      section: sectionOf(target),
      from,
      isWhole: symbols.some(({ exportedName }) => exportedName === ''),
      symbols,
    };
  });
  const sections: readonly Section[] = ['standard', 'foreign', 'own'];
  return paragraphs(
    sections.map((section) =>
      lines(
        rows
          .filter((row) => row.section === section)
          .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || compareModules(a.from, b.from))
          .map(({ from, isWhole, symbols }) => (isWhole ? code`import ${trusted(from)}` : importLines(from, symbols))),
      ),
    ),
  );
}

function sectionOf(target: string): Section {
  if (isInside(target)) return 'own';
  return standard.has(target) ? 'standard' : 'foreign';
}

/** An import with an alias has a separate line, sorted by the original name. */
function importLines(from: string, symbols: readonly Symbol[]): Code {
  const isRenamed = ({ name, exportedName = name }: Symbol): boolean => name !== exportedName;
  const plain = symbols.filter((symbol) => !isRenamed(symbol));
  const [first] = plain.map(({ name }) => name).toSorted(compareImported);
  const rows = symbols.filter(isRenamed).map(({ name, exportedName = name }) => ({
    first: exportedName,
    row: code`from ${trusted(from)} import ${identifier(exportedName)} as ${identifier(name)}`,
  }));
  if (first !== undefined) rows.push({ first, row: importLine(from, plain) });
  return lines(rows.toSorted((a, b) => compareImported(a.first, b.first)).map(({ row }) => row));
}

export function importLine(from: string, symbols: readonly Pick<Symbol, 'name'>[], indentation = 0): Code {
  const names = symbols.map(({ name }) => name).toSorted(compareImported);
  const items = names.map(identifier);
  const row = code`from ${trusted(from)} import `;
  const flat = `from ${from} import ${names.join(', ')}`;
  return flat.length + indentation <= WIDTH
    ? trusted(flat)
    : code`${row}${list(items, { open: '(', close: ')', columns: 4, expanded: true })}`;
}

/** The module in a `from` import: relative within the package. */
export function specifier(fromModule: string, target: string): string {
  if (!isInside(target)) return target;
  const folder = fromModule.split('/').slice(0, -1);
  const to = target.split('/');
  const differing = to.findIndex((part, index) => part !== folder[index]);
  const shared = differing === -1 ? to.length : differing;
  return '.'.repeat(folder.length - shared + 1) + to.slice(shared).join('.');
}

function isInside(module: string): boolean {
  return module.startsWith('.');
}

/** Packages that are further away come first. */
export function compareModules(a: string, b: string): number {
  const distance = (text: string): number => text.length - text.replace(/^\.+/, '').length;
  return distance(b) - distance(a) || compare(a, b);
}

/** Constants, then classes, then functions. */
export function compareNames(a: string, b: string): number {
  return rank(a) - rank(b) || compare(a, b);
}

/** The same order for imported names, except that case decides last. */
function compareImported(a: string, b: string): number {
  return rank(a) - rank(b) || compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
}

function rank(name: string): number {
  if (/^[A-Z0-9_]{2,}$/.test(name)) return 0;
  return /^_*[A-Z]/.test(name) ? 1 : 2;
}

/** Compares by code unit, independent of the locale, but numbers by value: `a2` before `a10`. */
export function compare(a: string, b: string): number {
  const parts = runs(a);
  const others = runs(b);
  for (const [index, part] of parts.entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const byValue = /^[0-9]/.test(part) && /^[0-9]/.test(other) ? Number(part) - Number(other) : 0;
    return byValue || (part < other ? -1 : 1);
  }
  return parts.length - others.length;
}

/** Splits a text into numbers and single other characters. */
function runs(text: string): readonly string[] {
  return text.match(/[0-9]+|[^0-9]/g) ?? [];
}
