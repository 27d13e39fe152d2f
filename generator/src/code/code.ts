/**
 * Source code as a value. An emitter writes `code` templates; text that comes from a spec cannot enter one as a string,
 * only as a `Code` from its language's literal, identifier or comment writer.
 */
import type { Source } from '../diagnostic.ts';
import { cutTemplate, type TemplateRow } from './template.ts';

/** A symbol that a file can import; printing a reference imports it. */
export interface Symbol {
  readonly name: string;
  /** Its name in its module, if that differs. */
  readonly exportedName?: string;
  /** The generated or hand-written file that declares it, relative to the package; or a package name. */
  readonly module: string;
  /** Used only where the language erases it. */
  readonly typeOnly: boolean;
}

export type Layout =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly items: readonly Code[] }
  | { readonly kind: 'reference'; readonly symbol: Symbol }
  /** A line break that is always taken. */
  | { readonly kind: 'break' }
  /** A line break where the group around it does not fit; otherwise `flat`. */
  | { readonly kind: 'line'; readonly flat: string }
  /** Text that is printed only if the group around it is broken. */
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'group'; readonly content: Code }
  | { readonly kind: 'indent'; readonly columns: number; readonly content: Code }
  | { readonly kind: 'mark'; readonly source: Source; readonly content: Code };

const brand: unique symbol = Symbol('made here');

/** Only functions of this module set the brand, so no other code can create one. */
export type Code = Layout & { readonly [brand]: true };

function text(content: string): Code {
  return { [brand]: true, kind: 'text', text: content };
}

export const nothing: Code = { [brand]: true, kind: 'sequence', items: [] };
export const newline: Code = { [brand]: true, kind: 'break' };
export const line: Code = { [brand]: true, kind: 'line', flat: ' ' };
export const softline: Code = { [brand]: true, kind: 'line', flat: '' };

/** Text that its caller vouches for: a language's literal, identifier and comment writers call it, emitters do not. */
export function trusted(content: string): Code {
  return content.includes('\n') ? join(content.split('\n').map(text), newline) : text(content);
}

export function sequence(items: readonly Code[]): Code {
  const kept = items.includes(nothing) ? items.filter((item) => item !== nothing) : items;
  if (kept.length === 0) return nothing;
  const [only] = kept;
  return only !== undefined && kept.length === 1 ? only : { [brand]: true, kind: 'sequence', items: kept };
}

export function ref(symbol: Symbol): Code {
  return { [brand]: true, kind: 'reference', symbol };
}

/** Printed on one line if it fits. */
export function group(content: Code): Code {
  return { [brand]: true, kind: 'group', content };
}

export function indent(columns: number, content: Code): Code {
  return { [brand]: true, kind: 'indent', columns, content };
}

/** The same on one line of any length, for code in a string. */
export function flat(content: Code): Code {
  switch (content.kind) {
    case 'text':
    case 'reference':
      return content;
    case 'break':
      return text(' ');
    case 'line':
      return text(content.flat);
    case 'broken':
      return nothing;
    case 'sequence':
      return sequence(content.items.map(flat));
    case 'group':
    case 'indent':
    case 'mark':
      return flat(content.content);
    default:
      return content satisfies never;
  }
}

export function whenBroken(content: '' | ',' | '| ' | '(' | ')'): Code {
  return { [brand]: true, kind: 'broken', text: content };
}

/** Remembers which place in the spec the lines of `content` stand for. */
export function mark(source: Source, content: Code): Code {
  return { [brand]: true, kind: 'mark', source, content };
}

export function join(items: readonly Code[], separator: Code): Code {
  const joined: Code[] = [];
  for (const item of items) {
    if (joined.length > 0) joined.push(separator);
    joined.push(item);
  }
  return sequence(joined);
}

export function lines(items: readonly Code[]): Code {
  return join(
    items.filter((item) => item !== nothing),
    newline,
  );
}

export function paragraphs(items: readonly Code[]): Code {
  return join(
    items.filter((item) => item !== nothing),
    sequence([newline, newline]),
  );
}

/**
 * Source text with holes. The indentation that all its lines share is taken off, as are a first and last empty line;
 * a line that holds nothing but an empty value disappears; a value of several lines keeps the indentation of its hole.
 */
export function code(strings: TemplateStringsArray, ...values: readonly Code[]): Code {
  for (const value of values) {
    if (typeof value !== 'object' || !(brand in value)) {
      throw new TypeError('Only Code can stand in a code template: use a literal, identifier or comment writer');
    }
  }
  const rows: Code[] = [];
  for (const row of rowsOf(strings)) {
    const filled = fillRow(row, values);
    if (filled !== undefined) rows.push(filled);
  }
  return join(rows, newline);
}

/** The text of a template is cut once: its literal has the same array of strings every time it is evaluated. */
function rowsOf(strings: TemplateStringsArray): readonly TemplateRow<Code>[] {
  let rows = known.get(strings);
  if (rows === undefined) known.set(strings, (rows = cutTemplate(strings, text)));
  return rows;
}

const known = new WeakMap<TemplateStringsArray, readonly TemplateRow<Code>[]>();

function fillRow({ indentation, parts, bare }: TemplateRow<Code>, values: readonly Code[]): Code | undefined {
  const content = sequence(parts.map((part) => (typeof part === 'number' ? (values[part] ?? nothing) : part)));
  if (bare && parts.length > 0 && content === nothing) return undefined;
  return indentation > 0 ? indent(indentation, sequence([text(' '.repeat(indentation)), content])) : content;
}

export interface ListOptions {
  readonly open: '(' | '[' | '{' | '<';
  readonly close: ')' | ']' | '}' | '>';
  /** Between the brackets and the items of a list on one line: `{ a }`, but `(a)`. */
  readonly padding?: '' | ' ';
  /** After the last item where the list is broken. */
  readonly trailing?: '' | ',';
  /** One item a line even where they would fit on one. */
  readonly expanded?: boolean;
  /** As many items on a line as fit: for numbers. */
  readonly filled?: boolean;
  readonly columns?: number;
}

/** Items between brackets: on one line where they fit, otherwise one a line. */
export function list(items: readonly Code[], options: ListOptions): Code {
  const { open, close, padding = '', trailing = ',', expanded = false, filled = false, columns = 2 } = options;
  if (items.length === 0) return trusted(open + close);
  const edge: Code = expanded ? newline : { [brand]: true, kind: 'line', flat: padding };
  const separator = sequence([trusted(','), expanded ? newline : line]);
  const content = filled ? fill(items) : join(items, separator);
  const tail = expanded ? trusted(trailing) : whenBroken(trailing);
  return group(sequence([trusted(open), indent(columns, sequence([edge, content])), tail, edge, trusted(close)]));
}

function fill([first = nothing, ...rest]: readonly Code[]): Code {
  return sequence([first, ...rest.map((item) => sequence([trusted(','), group(sequence([line, item]))]))]);
}
