import type { FieldType } from '../field.ts';
import { isObject, isReference } from '../json.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import { quote } from '../quote.ts';
import { typeWord } from './type-words.ts';

/** A value as it is meant, and how a message calls it. */
export interface Meant {
  readonly value: unknown;
  readonly said: string;
}

/** The place of a value of the wrong kind. */
export interface Slot {
  readonly holder: Node;
  readonly key: string;
  /** The scalar as the file has it. */
  readonly written: () => string | undefined;
}

/** What a value of the wrong kind means; `nothing` where the document says the same, or less narrowly, without it. */
export function meantBy(value: unknown, type: FieldType, slot: Slot): Meant | 'nothing' | undefined {
  switch (type.kind) {
    case 'any':
      return undefined;
    case 'text':
      return textMeant(value, slot);
    case 'pattern':
      return typeof value === 'string' ? 'nothing' : textMeant(value, slot);
    case 'flag':
      return flagMeant(value);
    case 'number':
    case 'count':
      return numberMeant(value, type.kind);
    case 'choice':
      return wordMeant(value, type.words) ?? (slot.key === 'style' ? 'nothing' : undefined);
    case 'oneOrList':
      return type.of.kind === 'choice' ? (wordsMeant(value, type.of.words) ?? typeOfAny(value)) : undefined;
    case 'list':
      return listMeant(value, type.of, slot);
    case 'map':
      return mapMeant(value, type.of);
    case 'object':
      return value === false && type.shape === 'Schema' ? falseMeant(slot) : objectMeant(value, type.shape);
    default:
      return type satisfies never;
  }
}

/** Fields that are only documentation. */
const prose = new Set(['title', 'summary', 'description']);

function textMeant(value: unknown, { holder, key, written }: Slot): Meant | 'nothing' | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return quoted(written() ?? String(value));
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
    const [only] = value;
    if (value.length === 1 && only !== undefined) return quoted(only);
    if (prose.has(key)) return { value: value.join('\n'), said: 'its lines' };
  }
  // Only a place in a file that is read anyway is followed: other text need not be YAML.
  const target = isReference(value) && /^#|\.(ya?ml|json)(#|$)/.test(value.$ref) ? holder.get(key)?.value : undefined;
  if (typeof target === 'string') return { value: target, said: 'the text that it refers to' };
  return prose.has(key) ? 'nothing' : undefined;
}

/** The value as a boolean. */
export function flagMeant(value: unknown): Meant | undefined {
  const word = String(value).toLowerCase();
  const meant = ['true', 'yes', 'on', '1'].includes(word)
    ? true
    : ['false', 'no', 'off', '0', ''].includes(word)
      ? false
      : undefined;
  return meant === undefined || typeof value === 'object' ? undefined : { value: meant, said: String(meant) };
}

/** Numbers only restrict values: without one, whatever is sent or received still fits. */
function numberMeant(value: unknown, kind: 'number' | 'count'): Meant | 'nothing' {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  const fits = kind === 'count' ? Number.isInteger(number) && number >= 0 : Number.isFinite(number);
  return fits ? { value: number, said: String(number) } : 'nothing';
}

function wordMeant(value: unknown, words: readonly string[]): Meant | undefined {
  const word = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
  if (typeof word !== 'string') return undefined;
  const meant = words.includes(word) ? word : nearest(word, words);
  return meant === undefined ? undefined : quoted(meant);
}

function wordsMeant(value: unknown, words: readonly string[]): Meant | undefined {
  if (!Array.isArray(value)) return typeWordMeant(value, words);
  const meant = value.flatMap((item) => typeWordMeant(item, words) ?? []);
  if (meant.length === 0 || meant.length < value.length) return undefined;
  return { value: meant.map((word) => word.value), said: meant.map(({ said }) => said).join(', ') };
}

/** What is no word says nothing about a type; words are read with the schema. */
function typeOfAny(value: unknown): 'nothing' | undefined {
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return words.length > 0 && words.every((word) => typeof word === 'string') ? undefined : 'nothing';
}

/** Null without quotes is the word; words that stand for a type by another name are read with the schema. */
function typeWordMeant(value: unknown, words: readonly string[]): Meant | undefined {
  if (value === null && words.includes('null')) return quoted('null');
  return typeof value === 'string' && typeWord(value) !== undefined ? undefined : wordMeant(value, words);
}

function listMeant(value: unknown, of: FieldType, { key }: Slot): Meant | 'nothing' | undefined {
  if (value === null) return undefined;
  // From draft 3 of JSON Schema, where `required` was a boolean of the property.
  if (key === 'required' && flagMeant(value) !== undefined) return 'nothing';
  if (!isObject(value)) return { value: [value], said: 'a list with this one item' };
  if (key === 'examples') return { value: Object.values(value).map(exampleValue), said: 'a list of its values' };
  if (of.kind !== 'object') return undefined;
  const items = Object.values(value);
  if (key === 'parameters' && !Object.hasOwn(value, 'name') && items.every(isObject)) {
    return { value: items, said: 'a list of its values' };
  }
  return { value: [value], said: 'a list with this one item' };
}

function exampleValue(example: unknown): unknown {
  return isObject(example) && Object.hasOwn(example, 'value') ? example['value'] : example;
}

function mapMeant(value: unknown, of: FieldType): Meant | undefined {
  if (value === null) return { value: {}, said: 'an empty object' };
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  // What some writers make of an object without fields.
  if (items.length === 0) return { value: {}, said: 'an empty object' };
  const named = (entries: readonly (readonly [string, unknown])[]): Meant => {
    return { value: Object.fromEntries(entries), said: 'an object with these names' };
  };
  if (of.kind === 'text' && items.every((item) => typeof item === 'string'))
    return named(items.map((item) => [item, '']));
  if (of.kind === 'object' && of.shape === 'Example') {
    return named(items.map((item, index) => [String(index + 1), isObject(item) ? item : { value: item }]));
  }
  return undefined;
}

const schemaTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

/** What a text in place of an object says: which of its fields. */
const mainFields: Readonly<Record<string, string>> = {
  Response: 'description',
  Tag: 'name',
  Server: 'url',
  ServerVariable: 'default',
  Discriminator: 'propertyName',
};

/** No value fits false. Where there has to be one all the same, nothing is known about it. */
function falseMeant({ holder }: Slot): Meant | undefined {
  // Of several parts, those that say something are read.
  return Array.isArray(holder.value) ? undefined : { value: true, said: 'any value' };
}

function objectMeant(value: unknown, shape: string): Meant | undefined {
  if (value === null) return { value: {}, said: 'an empty object' };
  if (shape === 'Example') return { value: { value }, said: 'the value of an example' };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0) return { value: {}, said: 'an empty object' };
    return items.length === 1 && isObject(items[0]) ? { value: items[0], said: 'its only item' } : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (shape === 'Schema') {
    if (value === 'true' || value === 'false') return { value: value === 'true', said: value };
    return schemaTypes.includes(value) ? { value: { type: value }, said: `type: ${value}` } : undefined;
  }
  if (shape === 'SecurityRequirement') return { value: { [value]: [] }, said: `${quote(value)} without scopes` };
  const field = Object.hasOwn(mainFields, shape) ? mainFields[shape] : undefined;
  return field === undefined ? undefined : { value: { [field]: value }, said: `its ${field}` };
}

function quoted(text: string): Meant {
  return { value: text, said: quote(text) };
}
