import type { Node } from '../spec/node.ts';

/** The one text that a schema, or a part of it apart from `except`, allows for a property. */
export function fixedValue(schema: Node, property: string, except?: unknown): string | undefined {
  const passed = new Set([except]);
  const open = [schema];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (passed.has(part.value)) continue;
    passed.add(part.value);
    const declared = part.get('properties')?.get(property);
    const listed = declared?.data('enum');
    const only = Array.isArray(listed) && listed.length === 1 ? (listed as unknown[])[0] : undefined;
    const value = declared?.data('const') ?? only;
    if (typeof value === 'string') return value;
    for (const below of part.get('allOf')?.items().toReversed() ?? []) open.push(below);
  }
  return undefined;
}
