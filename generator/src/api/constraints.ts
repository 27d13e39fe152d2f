/** The keywords of a schema that narrow a type without changing its shape. */
import type { Node } from '../spec/node.ts';
import type { Constraints } from './api.ts';
import { composition } from './composition.ts';

/** The types that have such keywords; each keyword says something about the values of one of them alone. */
export type Narrowed = 'string' | 'number' | 'array';

const keywords: Readonly<Record<Narrowed, readonly (keyof Constraints)[]>> = {
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
};

export const narrowedTypes = Object.keys(keywords) as readonly Narrowed[];

/** The type whose values a keyword narrows; undefined where it is none of these keywords. */
export function narrowedBy(keyword: string): Narrowed | undefined {
  return narrowedTypes.find((type) => keywords[type].some((each) => each === keyword));
}

/** What a schema, and all that it combines by `allOf`, say about the values of a type. */
export function constraints(schema: Node, type: Narrowed): Constraints {
  const parts = schema.has('allOf') ? composition(schema).inOrder.toReversed() : [schema];
  return parts.map((part) => own(part, type)).reduce(both);
}

function own(schema: Node, type: Narrowed): Constraints {
  const found = keywords[type].flatMap((key) => {
    const value = schema.data(key);
    return isFitting(key, value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(found);
}

function isFitting(key: keyof Constraints, value: unknown): boolean {
  switch (key) {
    case 'pattern':
      return typeof value === 'string';
    case 'uniqueItems':
      return value === true;
    default:
      return typeof value === 'number';
  }
}

/** The constraints of what meets the one and the other; of two patterns, the first. */
function both(one: Constraints, other: Constraints): Constraints {
  return {
    ...other,
    ...one,
    ...stricter(one, other, ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'], Math.max),
    ...stricter(one, other, ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'], Math.min),
    ...stricter(one, other, ['multipleOf'], commonMultiple),
  };
}

type NumberKey = Exclude<keyof Constraints, 'pattern' | 'uniqueItems'>;

function stricter(
  one: Constraints,
  other: Constraints,
  keys: readonly NumberKey[],
  choose: (a: number, b: number) => number,
): Constraints {
  const found = keys.flatMap((key) => {
    const [a, b] = [one[key], other[key]];
    return a === undefined || b === undefined ? [] : [[key, choose(a, b)] as const];
  });
  return Object.fromEntries(found);
}

/** Of fractions that are no multiples of each other, the first: their common multiple cannot be told exactly. */
function commonMultiple(a: number, b: number): number {
  if (a % b === 0) return a;
  if (b % a === 0) return b;
  return Number.isInteger(a) && Number.isInteger(b) ? (a * b) / commonDivisor(a, b) : a;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
