import type { Node } from '../spec/node.ts';

/** The one text that a schema, or a part of it apart from `except`, allows for a property. */
export function fixedValue(schema: Node, property: string, except?: unknown): string | undefined {
  return search(schema, property, new Set([except]));
}

function search(schema: Node, property: string, passed: Set<unknown>): string | undefined {
  if (passed.has(schema.value)) return undefined;
  passed.add(schema.value);
  const declared = schema.get('properties')?.get(property);
  const listed = declared?.data('enum');
  const value =
    declared?.data('const') ?? (Array.isArray(listed) && listed.length === 1 ? (listed as unknown[])[0] : undefined);
  if (typeof value === 'string') return value;
  for (const part of schema.get('allOf')?.items() ?? []) {
    const found = search(part, property, passed);
    if (found !== undefined) return found;
  }
  return undefined;
}
