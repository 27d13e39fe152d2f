import { isObject } from './json.ts';
import type { Node } from './node.ts';
import { append } from './pointer.ts';

/** Which components extend a schema by their `allOf`, by the schema's value; worked out once for each document. */
export function extensionsIn(root: Node): ReadonlyMap<unknown, readonly Node[]> {
  if (!isObject(root.value)) return new Map();
  const known = found.get(root.value) ?? childrenByParent(root);
  found.set(root.value, known);
  return known;
}

/** The schemas under `components`, each reached by a reference, which is what names it. */
export function componentSchemas(root: Node): readonly Node[] {
  const names = root.get('components')?.get('schemas')?.entries(true) ?? [];
  return names.flatMap(([name]) => componentSchema(root, name) ?? []);
}

export function componentSchema(root: Node, name: string): Node | undefined {
  return root.resolve(`#/components/schemas${encodeURI(append('', name.toWellFormed())).replaceAll('#', '%23')}`);
}

const found = new WeakMap<object, ReadonlyMap<unknown, readonly Node[]>>();

function childrenByParent(root: Node): ReadonlyMap<unknown, readonly Node[]> {
  const children = new Map<unknown, Map<unknown, Node>>();
  for (const child of componentSchemas(root)) {
    for (const parent of extended(child)) {
      const known = children.get(parent) ?? new Map<unknown, Node>();
      if (!known.has(child.value)) known.set(child.value, child);
      children.set(parent, known);
    }
  }
  return new Map([...children].map(([parent, known]) => [parent, [...known.values()]]));
}

/** What a schema extends: what the references of its `allOf` lead to, also those in parts that stand in it. */
function extended(schema: Node): readonly unknown[] {
  const parts = schema.get('allOf')?.items() ?? [];
  return parts.flatMap((part) => (part.reference === undefined ? extended(part) : [part.value]));
}
