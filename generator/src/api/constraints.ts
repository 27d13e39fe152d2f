/** The keywords of a schema that narrow a type without changing its shape. */
import type { Node } from '../spec/node.ts';
import type { Constraints } from './api.ts';
import { composition } from './composition.ts';

/** The types that have such keywords. Each keyword constrains the values of one type. */
export type Narrowed = 'string' | 'number' | 'array';

const keywords: Readonly<Record<Narrowed, readonly (keyof Constraints)[]>> = {
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
};

export const narrowedTypes = Object.keys(keywords) as readonly Narrowed[];

/** The type that a keyword constrains; undefined for any other keyword. */
export function narrowedBy(keyword: string): Narrowed | undefined {
  return narrowedTypes.find((type) => keywords[type].some((each) => each === keyword));
}

/** The constraints that a schema and the parts of its `allOf` put on the values of a type. */
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

/** The constraints of a value that meets both; of two patterns, only the first. */
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

/** The first of two fractions, unless one is a multiple of the other: floats have no exact common multiple. */
function commonMultiple(a: number, b: number): number {
  if (a % b === 0) return a;
  if (b % a === 0) return b;
  return Number.isInteger(a) && Number.isInteger(b) ? (a * b) / commonDivisor(a, b) : a;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
