import { isDeepStrictEqual } from 'node:util';
import type { Node } from '../../spec/node.ts';
import type { Both } from '../compare/comparison.ts';

/** Where a field of two objects first differs, references followed; undefined where it says the same. */
export function firstDifference(
  old: Node | undefined,
  next: Node | undefined,
  key: string,
  seen: Seen = new Map(),
): Both | undefined {
  const [before, after] = [old?.child(key), next?.child(key)];
  if (before === undefined || after === undefined) {
    return before === after ? undefined : { old: before && old?.sourceOf(key), new: after && next?.sourceOf(key) };
  }
  return differenceOf(before.target() ?? before, after.target() ?? after, seen);
}

/** What a value is compared with already. */
type Seen = Map<unknown, Set<unknown>>;

function differenceOf(old: Node, next: Node, seen: Seen): Both | undefined {
  const [before, after] = [old.value, next.value];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    return isDeepStrictEqual(before, after) ? undefined : { old: old.source, new: next.source };
  }
  const partners = seen.get(before) ?? new Set();
  seen.set(before, partners);
  if (partners.has(after)) return undefined;
  partners.add(after);
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const found = firstDifference(old, next, key, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
