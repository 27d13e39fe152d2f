import type { Node } from '../node.ts';
import { keepItems, removeField } from '../origin.ts';
import { compositions } from '../schema-fields.ts';
import { walk } from '../walk.ts';
import type { DocumentReading } from './reading.ts';

/** A schema adds nothing to itself: such a part is left out. */
export const circularReadings: readonly DocumentReading[] = [
  {
    id: 'circular-composition',
    severity: 'tolerated',
    explanation: 'A schema is not a part of itself by allOf, oneOf or anyOf alone.',
    read(root, tell) {
      const done = new Set<unknown>();
      for (const schema of composed(root)) {
        for (const { holder, field, index, source } of circularParts(schema, done)) {
          tell(
            source,
            'the schema is a part of itself: the part is left out',
            'let it refer to itself in a property instead',
            'key',
          );
          const list = holder.get(field);
          const part = Array.isArray(list?.value) ? (list.value as unknown[])[index] : undefined;
          if (list) keepItems(list, (each) => (list.value as unknown[])[each] !== part);
          if (Array.isArray(list?.value) && list.value.length === 0) removeField(holder, field);
        }
      }
    },
  },
];

/** In the order of their places, so that it does not matter which one the document has first. */
function composed(root: Node): readonly Node[] {
  const found: Node[] = [];
  walk(root, {
    enter(schema, shape) {
      if (shape === 'Schema' && compositions.some((field) => schema.has(field))) found.push(schema);
    },
  });
  const placeOf = ({ source }: Node): string => `${source.file}#${source.pointer}`;
  return found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

interface Part {
  readonly holder: Node;
  readonly field: string;
  readonly index: number;
  readonly node: Node;
  readonly source: Node['source'];
}

/** Loops: a chain of parts may be longer than the call stack is deep. */
function circularParts(start: Node, done: Set<unknown>): readonly Part[] {
  const found: Part[] = [];
  if (done.has(start.value)) return found;
  const path = [{ value: start.value, parts: partsOf(start), next: 0 }];
  const onPath = new Set([start.value]);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const part = visit.parts[visit.next];
    visit.next += 1;
    if (part === undefined) {
      done.add(visit.value);
      onPath.delete(visit.value);
      path.pop();
    } else if (onPath.has(part.node.value)) {
      found.push(part);
    } else if (!done.has(part.node.value)) {
      onPath.add(part.node.value);
      path.push({ value: part.node.value, parts: partsOf(part.node), next: 0 });
    }
  }
  // From the end, so that the numbers of the others in a list stay.
  return found.toReversed();
}

function partsOf(holder: Node): readonly Part[] {
  return compositions.flatMap((field) => {
    const list = holder.get(field);
    if (!Array.isArray(list?.value)) return [];
    return list.value.flatMap((_, index): Part[] => {
      const node = list.get(String(index));
      return node === undefined ? [] : [{ holder, field, index, node, source: list.sourceOf(String(index)) }];
    });
  });
}
