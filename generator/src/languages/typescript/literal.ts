/** Values as TypeScript source. Text of the spec enters code only through these functions. */
import type { Json } from '../../api/api.ts';
import { code, group, indent, line, list, sequence, trusted, type Code } from '../../code/code.ts';

/** A string literal that holds exactly `value`, in the quotes that need fewer escapes. */
export function string(value: string): Code {
  return trusted(plain.test(value) ? `'${value}'` : quoted(value));
}

function isString(value: Code): boolean {
  return value.kind === 'text' && /^['"]/.test(value.text);
}

/** Matches most texts: those without a character that needs an escape or the other quotes. */
const plain = /^[\w .:;,/+*()[\]{}@#%&=?!|~^-]*$/;

function quoted(value: string): string {
  const singles = value.split("'").length;
  const doubles = value.split('"').length;
  const quote = singles > doubles ? '"' : "'";
  let text = '';
  for (const character of value) text += character === quote ? `\\${quote}` : escape(character);
  // Pages embed examples in HTML, where this text would begin a comment.
  return quote + text.replaceAll('<!--', '<\\u0021--') + quote;
}

const short: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Control, format and unpaired surrogate characters are written as escapes: a reader of the source sees what is there. */
function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index))).join('');
}

function hex(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** A template literal: escaped text between expressions. */
export function template(parts: readonly (string | Code)[]): Code {
  const inner = parts.map((part) =>
    typeof part === 'string' ? trusted(templateText(part)) : sequence([trusted('${'), part, trusted('}')]),
  );
  return sequence([trusted('`'), ...inner, trusted('`')]);
}

function templateText(text: string): string {
  return Array.from(text, (character) =>
    character === '`' || character === '$' ? `\\${character}` : escape(character),
  ).join('');
}

export function number(value: number): Code {
  return trusted(String(value).replace('e+', 'e'));
}

/** Any JSON value as an expression. */
export function literal(value: Json): Code {
  if (value === null || typeof value === 'boolean') return trusted(String(value));
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return array(value);
  return object(Object.entries(value).map(([name, entry]) => [name, literal(entry)] as const));
}

/** A value, `as const` if it has a property with an inherited name: the compiler would otherwise widen its literal types. */
export function constant(value: Json): Code {
  return hasInherited(value) ? code`${literal(value)} as const` : literal(value);
}

function hasInherited(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => (!Array.isArray(value) && name in {}) || hasInherited(inner));
}

/** The number of entries of each list or object that goes on one line if it fits. */
const sizes = new WeakMap<Code, { readonly kind: 'array' | 'object'; readonly size: number }>();

function array(value: readonly Json[]): Code {
  const filled = value.length > 1 && value.every((item) => typeof item === 'number');
  return filled
    ? sized('array', value.length, list(value.map(literal), { ...brackets, filled }))
    : arrayOf(value.map(literal));
}

const brackets = { open: '[', close: ']' } as const;

/** `[a, b]` on one line where it fits, unless it has several objects or lists that all have several entries. */
export function arrayOf(items: readonly Code[]): Code {
  const [first] = items.map((item) => sizes.get(item)?.kind);
  const alike = items.every((item) => {
    const known = sizes.get(item);
    return known !== undefined && known.size > 1 && known.kind === first;
  });
  return sized('array', items.length, list(items, { ...brackets, expanded: items.length > 1 && alike }));
}

type Entries = readonly (readonly [string, Code | undefined])[];

/** An object literal, one property a line; `undefined` values are left out. */
export function object(entries: Entries): Code {
  return list(present(entries), { open: '{', close: '}', padding: ' ', expanded: true });
}

/** `{ a: 1 }` on one line where it fits. */
export function inlineObject(entries: Entries): Code {
  const fields = present(entries);
  return sized('object', fields.length, list(fields, { open: '{', close: '}', padding: ' ' }));
}

function present(entries: Entries): Code[] {
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [entry(name, value)]));
}

/** A name or string that does not fit goes below its key, except a string with a very short key. */
export function entry(name: string, value: Code): Code {
  const isShort = name.length < 5 && /^\w*$/.test(name);
  const stands = value.kind === 'reference' || (isString(value) && !isShort);
  if (!stands) return code`${propertyKey(name)}: ${value}`;
  return code`${propertyKey(name)}:${group(indent(2, sequence([line, value])))}`;
}

function sized(kind: 'array' | 'object', size: number, content: Code): Code {
  sizes.set(content, { kind, size });
  return content;
}

/**
 * A property's name in an object literal: quoted where it must be, computed where it would set the prototype or where
 * prettier and we could differ on whether it is an identifier.
 */
export function propertyKey(name: string): Code {
  const isForeign = /^[\p{ID_Continue}$]+$/u.test(name) && /[^\x20-\x7e]/.test(name);
  return name === '__proto__' || isForeign ? sequence([trusted('['), string(name), trusted(']')]) : memberName(name);
}

/** A property's name in an interface. */
export function memberName(name: string): Code {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? trusted(name) : string(name);
}

/** A name that `names.ts` made. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return trusted(name);
}
