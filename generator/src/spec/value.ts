import type { Side, Source } from '../diagnostic.ts';
import type { FieldType } from './field.ts';
import { isObject } from './json.ts';
import { nearest } from './nearest.ts';
import type { Node } from './node.ts';
import { alternatives, describe, quote } from './quote.ts';
import { compiled } from './regular-expression.ts';

export interface ValueProblem {
  readonly rule: 'wrong-kind' | 'unknown-value' | 'invalid-pattern' | 'false-schema';
  readonly source: Source;
  readonly message: string;
  readonly hint: string;
  readonly at: Side;
}

/** Gives a number or boolean as the file has it: 1.0 and 1e3 are more than their values. */
export type Written = () => string | undefined;

/** The faults of a value for a field of a type, without those of its content. */
export function valueProblem(
  value: unknown,
  type: FieldType,
  holder: Node,
  key: string,
  written?: Written,
): ValueProblem | undefined {
  const problem = check(value, type, key, holder, written);
  if (!problem) return undefined;
  const { item, ...rest } = problem;
  const source = item === undefined ? holder.sourceOf(key) : holder.child(key)?.sourceOf(item);
  return { at: 'value', ...rest, source: source ?? holder.sourceOf(key) };
}

type Problem = Omit<ValueProblem, 'source' | 'at'> & { readonly item?: string };

function check(value: unknown, type: FieldType, key: string, holder: Node, written?: Written): Problem | undefined {
  switch (type.kind) {
    case 'any':
      return undefined;
    case 'text':
      return typeof value === 'string' ? undefined : noText(value, 'text', written);
    case 'flag':
      return typeof value === 'boolean'
        ? undefined
        : wrongKind(value, 'true or false', 'write true or false, without quotes');
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? undefined
        : wrongKind(value, 'a number', 'write a number, without quotes');
    case 'count': {
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0;
      return fits ? undefined : wrongKind(value, 'a whole number, 0 or more', 'write it in digits, without quotes');
    }
    case 'pattern':
      if (typeof value !== 'string') return noText(value, 'a regular expression', written);
      return compiled(value)
        ? undefined
        : {
            rule: 'invalid-pattern',
            message: `${quote(value)} is not a regular expression`,
            hint: 'escape it as ECMA-262 wants it',
          };
    case 'choice':
      return checkChoice(value, type.words);
    case 'oneOrList':
      return checkOneOrList(value, type.of, key, holder);
    case 'list':
      return Array.isArray(value)
        ? undefined
        : wrongKind(value, 'a list', emptyHint(value, 'write it as a list: [ … ]'));
    case 'map':
      return isObject(value)
        ? undefined
        : wrongKind(value, 'an object', emptyHint(value, 'write names and their values'));
    case 'object':
      if (type.shape === 'Schema' && typeof value === 'boolean') return value ? undefined : checkFalse(key, holder);
      return isObject(value) ? undefined : wrongKind(value, 'an object', emptyHint(value, 'write its fields'));
    default:
      return type satisfies never;
  }
}

function wrongKind(value: unknown, wanted: string, hint: string): Problem {
  return { rule: 'wrong-kind', message: `${wanted} belongs here, and this is ${describe(value)}`, hint };
}

function noText(value: unknown, wanted: string, written?: Written): Problem {
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    return wrongKind(value, wanted, emptyHint(value, 'write text'));
  }
  const text = written?.() ?? String(value);
  const message = `${wanted} belongs here, and this is ${typeof value === 'number' ? 'the number ' : ''}${text}`;
  return { rule: 'wrong-kind', message, hint: `put it in quotes: ${quote(text)}` };
}

function emptyHint(value: unknown, hint: string): string {
  return value === null ? 'fill it in, or remove it' : hint;
}

function checkChoice(value: unknown, words: readonly string[]): Problem | undefined {
  if (value === null && words.includes('null')) {
    const message = "the word 'null' belongs here, and without quotes this is no word";
    return { rule: 'wrong-kind', message, hint: "put it in quotes: 'null'" };
  }
  if (typeof value !== 'string') return wrongKind(value, alternatives(words), 'write one of them');
  if (words.includes(value)) return undefined;
  const near = nearest(value, words);
  const hint = near === undefined ? `write ${alternatives(words)}` : `did you mean ${quote(near)}?`;
  return { rule: 'unknown-value', message: `${quote(value)} is none of ${words.join(', ')}`, hint };
}

function checkOneOrList(value: unknown, of: FieldType, key: string, holder: Node): Problem | undefined {
  if (!Array.isArray(value)) return check(value, of, key, holder);
  if (value.length === 0) return wrongKind(value, 'at least one', 'fill the list, or remove it');
  for (const [index, item] of value.entries()) {
    const problem = check(item, of, key, holder);
    if (problem) return { ...problem, item: String(index) };
  }
  return undefined;
}

const closing = new Set(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']);

function checkFalse(key: string, holder: Node): Problem | undefined {
  if (closing.has(key) || (key === 'items' && holder.has('prefixItems'))) return undefined;
  const hint = 'remove it, or write true for any value';
  return { rule: 'false-schema', message: 'no value fits the schema false', hint };
}
