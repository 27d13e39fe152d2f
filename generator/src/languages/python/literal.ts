/** Values as Python source. Text of the spec enters code only through these functions. */
import type { Json } from '../../api/api.ts';
import { code, group, indent, list, sequence, softline, trusted, whenBroken, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';

/** A string literal that holds exactly `value`, in the quotes that need fewer escapes. */
export function string(value: string): Code {
  return trusted(plain.test(value) ? `"${value}"` : quoted(value));
}

/** A literal for use inside a string in double quotes. */
export function quotedLiteral(value: Json): Code {
  const written = print(literal(value), Infinity).text.trim();
  return trusted(written.replace(/[\\"]/g, '\\$&'));
}

/** Matches most texts: those without a character that needs an escape or the other quotes. */
const plain = /^[\w .:;,/+*()[\]{}@#%&=?!|~^'-]*$/;

function quoted(value: string): string {
  const quote = value.split('"').length > value.split("'").length ? "'" : '"';
  let text = '';
  for (const character of value) text += character === quote ? `\\${quote}` : escape(character);
  // Pages embed examples in HTML, where this text would begin a comment.
  return quote + text.replaceAll('<!--', '<\\x21--') + quote;
}

const short: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control, format and unpaired surrogate characters are written as escapes: a reader of the source sees what is there. */
function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x100) return `\\x${hex(point, 2)}`;
  return point < 0x10000 ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
}

function hex(point: number, digits: number): string {
  return point.toString(16).padStart(digits, '0');
}

export function number(value: number): Code {
  // Python has no literal for infinity, but reads a number beyond its range as infinite.
  return trusted(String(value).replace('Infinity', '1e999').replace('e+', 'e'));
}

/** Any JSON value as an expression. */
export function literal(value: Json): Code {
  if (value === null) return trusted('None');
  if (typeof value === 'boolean') return trusted(value ? 'True' : 'False');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return array(value.map(literal));
  return dict(Object.entries(value).map(([name, entry]) => [name, literal(entry)] as const));
}

/** `[a, b]` on one line where it fits. */
export function array(items: readonly Code[]): Code {
  return list(items, { open: '[', close: ']', columns: 4 });
}

/** `(a, b)`; a tuple of one has a comma. */
export function tuple(items: readonly Code[]): Code {
  const [only] = items;
  return only !== undefined && items.length === 1
    ? list([code`${only},`], { open: '(', close: ')', columns: 4, trailing: '' })
    : list(items, { open: '(', close: ')', columns: 4 });
}

type Entries = readonly (readonly [string, Code | undefined])[];

/** `{"a": 1}`, one entry a line where `expanded`; `undefined` values are left out. */
export function dict(entries: Entries, expanded = false): Code {
  const present = entries.flatMap(([name, value]) => (value === undefined ? [] : [code`${string(name)}: ${value}`]));
  return list(present, { open: '{', close: '}', columns: 4, expanded });
}

/** Arguments by name. `undefined` ones are left out. */
export function named(entries: Entries): Code[] {
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [code`${identifier(name)}=${value}`]));
}

/** On one line where it fits, unless `expanded`; otherwise one argument a line. */
export function call(name: Code, values: readonly Code[], expanded = false): Code {
  return code`${name}${list(values, { open: '(', close: ')', columns: 4, expanded })}`;
}

/** A lambda that looks up a name when it is called; a long name is put in parentheses. */
export function deferred(name: Code): Code {
  const below = indent(4, sequence([softline, name]));
  return group(sequence([trusted('lambda: '), whenBroken('('), below, softline, whenBroken(')')]));
}

/** A name that `names.ts` made. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return trusted(name);
}
