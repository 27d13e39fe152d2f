/** What a schema is combined of by `allOf`, at any depth. Loops: a chain of parts may be longer than the call stack is deep. */
import type { Node } from '../spec/node.ts';

export interface Composition {
  /** The parts before what they are parts of, the schema itself last; what comes several times only where it comes first. */
  readonly inOrder: readonly Node[];
  /** Whether anything comes several times. */
  readonly repeated: boolean;
}

export function composition(schema: Node): Composition {
  const met = new Set<unknown>([schema.value]);
  const inOrder: Node[] = [];
  let repeated = false;
  const open = [{ node: schema, parts: partsOf(schema), next: 0 }];
  for (let holder = open.at(-1); holder !== undefined; holder = open.at(-1)) {
    const part = holder.parts[holder.next];
    holder.next += 1;
    if (part === undefined) {
      inOrder.push(holder.node);
      open.pop();
    } else if (met.has(part.value)) {
      repeated = true;
    } else {
      met.add(part.value);
      open.push({ node: part, parts: partsOf(part), next: 0 });
    }
  }
  return { inOrder, repeated };
}

/** The same from the end: what comes several times only where it comes last. */
export function compositionBackwards(schema: Node): readonly Node[] {
  const met = new Set<unknown>();
  const backwards: Node[] = [];
  const open = [schema];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (met.has(node.value)) continue;
    met.add(node.value);
    backwards.push(node);
    for (const part of partsOf(node)) open.push(part);
  }
  return backwards;
}

function partsOf(schema: Node): readonly Node[] {
  return schema.get('allOf')?.items() ?? [];
}
