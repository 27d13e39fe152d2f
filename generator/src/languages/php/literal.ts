/** Values as PHP source. Text of the spec enters code only through these functions. */
import type { Json } from '../../api/api.ts';
import { code, group, indent, line, list, nothing, sequence, trusted, type Code } from '../../code/code.ts';

/** The maximum length of a piece of a string, so that lines stay below 120 columns. */
const LONGEST = 80;

/** A string literal that holds exactly `value` as UTF-8; a long one is cut into pieces. */
export function string(value: string): Code {
  const text = value.toWellFormed();
  if (text.length <= LONGEST && !unusual.test(text)) return trusted(quoted(text));
  const pieces: string[] = [];
  let piece = '';
  let room = LONGEST;
  for (const character of text) {
    const { length } = escape(character);
    if (length > room) {
      pieces.push(piece);
      piece = '';
      room = LONGEST;
    }
    piece += character;
    room -= length;
  }
  pieces.push(piece);
  return concatenation(pieces.map((each) => trusted(quoted(each))));
}

/** In single quotes, unless something in it needs an escape that only double quotes have. */
function quoted(text: string): string {
  if (!unusual.test(text) && !text.includes('<!--')) return `'${text.replace(/[\\']/g, '\\$&')}'`;
  // Pages embed examples in HTML, where this text would begin a comment.
  return `"${Array.from(text, escape).join('').replaceAll('<!--', '<\\u{21}--')}"`;
}

/** Control, format and private characters, and those that some editors show as line breaks. */
const unusual = /[\p{C}\p{Zl}\p{Zp}]/u;

const short: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  $: '\\$',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  return unusual.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}

/** A JSON number; one without a fraction that fits into 64 bits is an int. */
export function number(value: number): Code {
  return trusted(String(value));
}

/** Any JSON value as an expression. */
export function literal(value: Json): Code {
  if (value === null || typeof value === 'boolean') return trusted(String(value));
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return inlineArray(value.map(literal));
  return code`(object) ${inlineMap(Object.entries(value).map(([name, entry]) => [name, literal(entry)] as const))}`;
}

type Entries = readonly (readonly [string, Code | undefined])[];

/** `[a, b]` on one line where it fits. */
export function inlineArray(items: readonly Code[]): Code {
  return list(items, { open: '[', close: ']', columns: 4 });
}

/** One item a line. */
export function array(items: readonly Code[]): Code {
  return list(items, { open: '[', close: ']', columns: 4, expanded: true });
}

/** `['a' => 1]` on one line where it fits; `undefined` values are left out. */
export function inlineMap(entries: Entries): Code {
  return inlineArray(pairs(entries));
}

/** One entry a line. */
export function map(entries: Entries): Code {
  return array(pairs(entries));
}

function pairs(entries: Entries): Code[] {
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [code`${string(name)} => ${value}`]));
}

/** `f(a, b)`, one argument a line where they do not fit. */
export function call(callee: Code, values: readonly Code[]): Code {
  return code`${callee}${list(values, { open: '(', close: ')', columns: 4 })}`;
}

/** `new X(name: value)`, one argument a line; `undefined` ones are left out. */
export function construction(className: Code, named: Entries): Code {
  const values = named.flatMap(([name, value]) => (value === undefined ? [] : [code`${identifier(name)}: ${value}`]));
  return code`new ${className}${list(values, { open: '(', close: ')', columns: 4, expanded: true })}`;
}

/** `a . b`, one operand a line where they do not fit. */
export function concatenation([first = nothing, ...rest]: readonly Code[]): Code {
  const more = rest.flatMap((operand) => [line, trusted('. '), operand]);
  return group(sequence([first, indent(4, sequence(more))]));
}

/** Further to the right by one step, from a line of its own. */
export function block(content: Code): Code {
  return content === nothing ? nothing : indent(4, sequence([trusted('    '), content]));
}

/** A name that `names.ts` made. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return trusted(name);
}

export function variable(name: string): Code {
  return sequence([trusted('$'), identifier(name)]);
}
