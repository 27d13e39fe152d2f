/** Schemas that are a part of themselves by composition alone. */
import { isObject } from './json.ts';
import type { Node } from './node.ts';

export const compositions = ['allOf', 'oneOf', 'anyOf'] as const;

/** Worked out for all that the schema is made of at once, each schema looked at once. */
export function isMadeOfItself(schema: Node): boolean {
  if (!isObject(schema.value)) return false;
  if (!known.has(schema.value)) explore(schema, schema.value);
  return known.get(schema.value) ?? false;
}

const known = new WeakMap<object, boolean>();

interface Visit {
  readonly value: object;
  readonly parts: readonly Node[];
  next: number;
  readonly index: number;
  /** The earliest visit that can be reached from here and from which this was reached. */
  lowest: number;
  isOwnPart: boolean;
}

/** Tarjan's algorithm for strongly connected components, with a stack of its own: chains may be longer than the call stack is deep. */
function explore(root: Node, start: object): void {
  const visits = new Map<object, Visit>();
  const unassigned: Visit[] = [];
  const open: Visit[] = [];
  const enter = (schema: Node, value: object): void => {
    const index = visits.size;
    const visit: Visit = { value, parts: partsOf(schema), next: 0, index, lowest: index, isOwnPart: false };
    visits.set(value, visit);
    unassigned.push(visit);
    open.push(visit);
  };
  enter(root, start);
  for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
    const part = visit.parts[visit.next];
    visit.next += 1;
    if (part === undefined) leave(visit);
    else if (isObject(part.value) && !known.has(part.value)) {
      const met = visits.get(part.value);
      if (met === undefined) enter(part, part.value);
      else visit.lowest = Math.min(visit.lowest, met.index);
      if (met === visit) visit.isOwnPart = true;
    }
  }

  function leave(visit: Visit): void {
    open.pop();
    const holder = open.at(-1);
    if (holder) holder.lowest = Math.min(holder.lowest, visit.lowest);
    if (visit.lowest !== visit.index) return;
    const component = unassigned.splice(unassigned.lastIndexOf(visit));
    for (const { value } of component) known.set(value, component.length > 1 || visit.isOwnPart);
  }
}

function partsOf(schema: Node): readonly Node[] {
  return compositions.flatMap((key) => schema.get(key)?.items() ?? []);
}
