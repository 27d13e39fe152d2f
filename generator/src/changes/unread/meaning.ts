/** The first difference in meaning of two schemas. Annotations, and orders that mean nothing, do not count. */
import { canonical, isObject } from '../../spec/json.ts';
import type { Node } from '../../spec/node.ts';
import type { Both } from '../compare/comparison.ts';

/** What a value is read as: a schema, a list or map of schemas, names that stand in no order, or plain data. */
type Reading = 'schema' | 'schemas' | 'named schemas' | 'names' | 'names by name' | 'data';

const readings: Readonly<Record<string, Reading>> = {
  ...Object.fromEntries(
    ['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'items', 'additionalProperties'].map((key) => [
      key,
      'schema',
    ]),
  ),
  ...Object.fromEntries(['unevaluatedProperties', 'unevaluatedItems'].map((key) => [key, 'schema'])),
  ...Object.fromEntries(['allOf', 'oneOf', 'anyOf', 'prefixItems'].map((key) => [key, 'schemas'])),
  ...Object.fromEntries(['properties', 'patternProperties', 'dependentSchemas'].map((key) => [key, 'named schemas'])),
  ...Object.fromEntries(['required', 'type', 'enum'].map((key) => [key, 'names'])),
  dependentRequired: 'names by name',
};

const annotations = new Set([
  ...['title', 'description', 'default', 'examples', 'example', 'deprecated', 'readOnly', 'writeOnly', 'xml'],
  ...['externalDocs', 'discriminator', '$comment', '$defs', 'definitions', 'contentSchema', '$id', '$anchor'],
]);

/** Undefined where a keyword of two schemas says the same; so it does of `min 3` and `min 3`, with another title. */
export function meaningDifference(
  old: Node,
  next: Node,
  keyword: string,
  scope: Scope = 'values alone',
): Both | undefined {
  return fieldDifference(old, next, keyword, readings[keyword] ?? 'data', { scope, seen: new Map() });
}

/** Whether annotations count. */
type Scope = 'values alone' | 'annotations too';

interface Walk {
  readonly scope: Scope;
  /** What a value is compared with already. */
  readonly seen: Map<unknown, Set<unknown>>;
}

function fieldDifference(old: Node, next: Node, key: string, reading: Reading, walk: Walk): Both | undefined {
  const [before, after] = [old.get(key), next.get(key)];
  if (before === undefined || after === undefined) {
    if (before === after) return undefined;
    return { old: before && old.sourceOf(key), new: after && next.sourceOf(key) };
  }
  return difference(before, after, reading, walk);
}

function difference(old: Node, next: Node, reading: Reading, walk: Walk): Both | undefined {
  if (reading === 'data' || reading === 'names' || !isContainer(old) || !isContainer(next)) {
    return meaning(old, reading) === meaning(next, reading) ? undefined : { old: old.source, new: next.source };
  }
  const partners = walk.seen.get(old.value) ?? new Set();
  walk.seen.set(old.value, partners);
  if (partners.has(next.value)) return undefined;
  partners.add(next.value);
  for (const key of new Set([...keysOf(old, reading, walk), ...keysOf(next, reading, walk)])) {
    const found = fieldDifference(old, next, key, readingOf(key, reading), walk);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readingOf(key: string, holder: Reading): Reading {
  if (holder === 'schema') return readings[key] ?? 'data';
  return holder === 'names by name' ? 'names' : 'schema';
}

function keysOf({ value }: Node, reading: Reading, { scope }: Walk): readonly string[] {
  const keys = Object.keys(value as object);
  return reading === 'schema' && scope === 'values alone'
    ? keys.filter((key) => !annotations.has(key) && !key.startsWith('x-'))
    : keys;
}

function meaning({ value }: Node, reading: Reading): string {
  if (reading !== 'names') return canonical(value);
  return canonical([...new Set([value].flat().map((each) => canonical(each)))].toSorted());
}

function isContainer({ value }: Node): boolean {
  return isObject(value) || Array.isArray(value);
}
