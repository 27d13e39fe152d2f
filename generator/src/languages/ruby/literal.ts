/** Values as Ruby source. Text of the spec enters code only through these functions. */
import type { Json } from '../../api/api.ts';
import { code, list, sequence, trusted, type Code } from '../../code/code.ts';

/** A string literal that holds exactly `value`: in single quotes unless something in it needs an escape. */
export function string(value: string): Code {
  const text = wellFormed(value);
  const isPlain = /^[^'\p{C}\p{Zl}\p{Zp}]*$/u.test(text);
  return trusted(isPlain ? `'${text.replaceAll('\\', '\\\\')}'` : doubleQuoted(text));
}

/** The same in double quotes, as on the pages. */
export function quoted(value: string): Code {
  return trusted(doubleQuoted(wellFormed(value)));
}

/** Ruby's strings are UTF-8, which has no unpaired surrogates: like Node, we write U+FFFD for them. */
function wellFormed(value: string): string {
  return value.toWellFormed();
}

function doubleQuoted(value: string): string {
  const text = Array.from(value, escape).join('');
  // Interpolation begins with one of three pairs; pages show examples inside HTML, where a comment would begin.
  return `"${text.replace(/#(?=[{$@])/g, '\\#').replaceAll('<!--', '<\\u0021--')}"`;
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Control and format characters are written as escapes: a reader of the source sees what is there. */
function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

/** Whole numbers of six digits and more are grouped. */
export function number(value: number): Code {
  const text = String(value).replace('e+', 'e');
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(text) ?? [];
  const grouped = whole.length > 5 ? whole.replace(/\B(?=(\d{3})+$)/g, '_') : whole;
  // Ruby reads 1e21 as a Float only with a digit after the point.
  return trusted(sign + grouped + (rest.startsWith('e') ? `.0${rest}` : rest));
}

/** Any JSON value as an expression. */
export function literal(value: Json): Code {
  return value === null ? trusted('nil') : filled(value, string);
}

/** The same with strings in double quotes. */
export function pageLiteral(value: Json): Code {
  return value === null ? trusted('nil') : filled(value, quoted);
}

function filled(value: Exclude<Json, null>, text: (value: string) => Code): Code {
  const inner = (part: Json): Code => (part === null ? trusted('nil') : filled(part, text));
  if (typeof value === 'boolean') return trusted(String(value));
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return array((value as readonly Json[]).map(inner));
  return hash(Object.entries(value).map(([name, part]) => [text(name), inner(part)] as const));
}

export function array(items: readonly Code[]): Code {
  return list(items, { open: '[', close: ']', trailing: '' });
}

/** `{ 'a' => 1 }` on one line where it fits. */
export function hash(entries: readonly (readonly [Code, Code])[]): Code {
  const items = entries.map(([key, value]) => sequence([key, trusted(' => '), value]));
  return list(items, { open: '{', close: '}', padding: ' ', trailing: '' });
}

type Keywords = readonly (readonly [string, Code | undefined])[];

/** `key: value` for each that has one; keys are ours or made by `names.ts`. */
export function keywords(entries: Keywords): Code[] {
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [code`${identifier(name)}: ${value}`]));
}

/** `{ key: value }` on one line where it fits. */
export function symbolHash(entries: Keywords): Code {
  return list(keywords(entries), { open: '{', close: '}', padding: ' ', trailing: '' });
}

/** Arguments in parentheses, on one line where they fit. */
export function call(name: Code, values: readonly Code[], expanded = false): Code {
  if (values.length === 0) return name;
  return sequence([name, list(values, { open: '(', close: ')', trailing: '', expanded })]);
}

/** A name that `names.ts` made. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return trusted(name);
}

export function symbol(name: string): Code {
  return sequence([trusted(':'), identifier(name)]);
}
