/** Of two conditions of a kind, whether one surely lets more values through. */
import { canonical, isObject } from '../../spec/json.ts';
import type { Node } from '../../spec/node.ts';
import { meaningDifference } from './meaning.ts';

/** Undefined where it cannot be told. `group` are the keywords that say one thing. */
export function containment(old: Node, next: Node, group: readonly string[]): 'tightened' | 'loosened' | undefined {
  const [was, is] = [next, old].map((schema, index) => isWithin(schema, index === 0 ? old : next, group[0] ?? ''));
  return was === is ? undefined : was === true ? 'tightened' : 'loosened';
}

/** Whether all that the one lets through the other does too. */
function isWithin(one: Node, other: Node, keyword: string): boolean {
  switch (keyword) {
    case 'enum':
      return isSubset(one.data('enum'), other.data('enum'));
    case 'contains': {
      const [[least, most], [otherLeast, otherMost]] = [countsOf(one), countsOf(other)];
      const isSame = meaningDifference(one, other, 'contains') === undefined;
      return isSame && least >= otherLeast && most <= otherMost;
    }
    case 'dependentRequired': {
      const [all, some] = [one, other].map((schema) => schema.data(keyword));
      if (!isObject(all) || !isObject(some)) return false;
      return Object.entries(some).every(([name, needed]) => isSubset(needed, all[name] ?? []));
    }
    default:
      return false;
  }
}

function countsOf(schema: Node): readonly [least: number, most: number] {
  return [schema.number('minContains') ?? 1, schema.number('maxContains') ?? Infinity];
}

function isSubset(values: unknown, of: unknown): boolean {
  if (!Array.isArray(values) || !Array.isArray(of)) return false;
  const known = new Set(of.map(canonical));
  return values.every((value) => known.has(canonical(value)));
}
