/** Values as C# source. Text of the spec enters code only through these functions. */
import type { Json } from '../../api/api.ts';
import {
  code,
  group,
  indent,
  join,
  line,
  lines,
  newline,
  nothing,
  sequence,
  softline,
  trusted,
  whenBroken,
  type Code,
} from '../../code/code.ts';

/** A string literal that holds exactly `value`. */
export function string(value: string): Code {
  return trusted(`"${Array.from(value.toWellFormed(), escape).join('')}"`);
}

const short: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control, format and private-use characters, and those that C# or editors treat as line breaks. */
const unusual = /[\p{C}\p{Zl}\p{Zp}]/u;

function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  if (!unusual.test(character)) return character;
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
}

/** An `int`, `long` or `double`, whichever holds it. */
export function number(value: number): Code {
  if (!Number.isInteger(value)) return trusted(String(value));
  if (Math.abs(value) < 2 ** 31) return trusted(Object.is(value, -0) ? '0' : String(value));
  return trusted(Number.isSafeInteger(value) ? `${value}L` : doubleText(value));
}

/** A `double`, also where it is whole. */
export function double(value: number): Code {
  return trusted(doubleText(value));
}

function doubleText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}D` : String(value);
}

export function boolean(value: boolean): Code {
  return trusted(value ? 'true' : 'false');
}

/** A JSON value as an expression of type `object`, as schemas and examples have it. */
export function literal(value: Json): Code {
  if (value === null) return trusted('null');
  switch (typeof value) {
    case 'boolean':
      return boolean(value);
    case 'number':
      return number(value);
    case 'string':
      return string(value);
    default:
      return Array.isArray(value) ? inlineList(value.map(literal)) : string(JSON.stringify(value));
  }
}

/** Items in brackets: on one line if they fit, otherwise one per line, with the closing bracket after the last item. */
export function bracketed(open: '(' | '[', items: readonly Code[], close: ')' | ']'): Code {
  if (items.length === 0) return trusted(open + close);
  const inside = sequence([softline, join(items, sequence([trusted(','), line]))]);
  return group(sequence([trusted(open), indent(4, inside), trusted(close)]));
}

/** `[a, b]` */
export function inlineList(items: readonly Code[]): Code {
  return bracketed('[', items, ']');
}

/** One item a line, behind `name =`. */
export function expandedList(items: readonly Code[]): Code {
  if (items.length === 0) return trusted('[]');
  const rows = items.map((item) => block(sequence([item, trusted(',')])));
  return sequence([newline, lines([trusted('['), ...rows, trusted(']')])]);
}

/** `f(a, b)`, one argument a line where they do not fit. */
export function call(callee: Code, values: readonly Code[]): Code {
  return sequence([callee, bracketed('(', values, ')')]);
}

/** `new T { A = a }`, a member a line where they do not fit; `undefined` ones are left out. */
export function initializer(head: Code, members: readonly (readonly [Code, Code | undefined])[]): Code {
  return braced(
    head,
    members.flatMap(([name, value]) => (value === undefined ? [] : [code`${name} = ${value}`])),
  );
}

export function braced(head: Code, members: readonly Code[]): Code {
  if (members.length === 0) return sequence([head, trusted(' { }')]);
  const inside = sequence([line, join(members, sequence([trusted(','), line]))]);
  return group(sequence([head, line, trusted('{'), indent(4, inside), whenBroken(','), line, trusted('}')]));
}

/** Further to the right by one step, from a line of its own. */
export function block(content: Code): Code {
  return content === nothing ? nothing : indent(4, sequence([trusted('    '), content]));
}

/** A name that `names.ts` made; one that is a keyword gets an `@`. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return trusted(keywords.has(name) ? `@${name}` : name);
}

/** The name of a field or of a parameter of ours: `AccessToken` as `accessToken`. */
export function lowered(name: string): Code {
  return identifier(name.charAt(0).toLowerCase() + name.slice(1));
}

/** Reserved words, and contextual keywords that have a meaning in the place of a name. */
const keywords = new Set(
  (
    'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else ' +
    'enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long ' +
    'namespace new null object operator out override params private protected public readonly ref return sbyte sealed short ' +
    'sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual ' +
    'void volatile while add and alias ascending async await by descending dynamic equals field file from get global group ' +
    'init into join let managed nameof nint not notnull nuint on or orderby partial record remove required scoped select set ' +
    'unmanaged value var when where with yield'
  ).split(' '),
);
