import type { Source } from '../diagnostic.ts';
import type { JsonObject } from './json.ts';
import { put } from './json.ts';
import type { Node } from './node.ts';

/** Where the file has what now stands elsewhere: findings point at what the user wrote. */
const origins = new WeakMap<object, Map<string, Source>>();

/** The place in the file of a field or item that was moved; undefined when it stands where it stood. */
export function originOf(holder: unknown, key: string): Source | undefined {
  return typeof holder === 'object' && holder !== null ? origins.get(holder)?.get(key) : undefined;
}

/** Says that a field or item of an object stands elsewhere in the file. */
export function setOrigin(holder: object, key: string, source: Source): void {
  const known = origins.get(holder) ?? new Map<string, Source>();
  origins.set(holder, known.set(key, source));
}

/** Gives a field another name; it stays at its place among the others. */
export function renameField(node: Node, from: string, to: string): void {
  const object = node.value as JsonObject;
  const source = node.sourceOf(from);
  const entries = Object.entries(object);
  for (const key of Object.keys(object)) Reflect.deleteProperty(object, key);
  for (const [key, value] of entries) if (key !== to) put(object, key === from ? to : key, value);
  setOrigin(object, to, source);
}

/** Removes a field of an object. */
export function removeField(node: Node, key: string): void {
  if (node.has(key)) node.document.readOtherwise.push(node.sourceOf(key));
  Reflect.deleteProperty(node.value as JsonObject, key);
}

/** Puts another value into a field or an item. */
export function replaceField(node: Node, key: string, value: unknown): void {
  node.document.readOtherwise.push(node.sourceOf(key));
  put(node.value as JsonObject, key, value);
}

/** Keeps only those items of a list for which `keeps` holds. */
export function keepItems(list: Node, keeps: (index: number) => boolean): void {
  const items = list.value as unknown[];
  const kept = items.map((item, index) => ({ item, source: list.sourceOf(String(index)), kept: keeps(index) }));
  list.document.readOtherwise.push(...kept.flatMap((entry) => (entry.kept ? [] : [entry.source])));
  items.length = 0;
  for (const { item, source } of kept.filter((entry) => entry.kept)) {
    setOrigin(items, String(items.length), source);
    items.push(item);
  }
}
