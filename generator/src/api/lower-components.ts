/** The shared parts, used or not, so that a new use changes no name. */
import type { Node } from '../spec/node.ts';
import type { Named } from './api.ts';
import { describe, type SchemaLowering } from './lower-schema.ts';
import { errorOf, type Direction } from './place.ts';

const directions: Readonly<Record<string, readonly Direction[]>> = {
  schemas: ['response', 'request'],
  parameters: ['request'],
  requestBodies: ['request'],
  responses: ['response'],
  headers: ['response'],
};

/** In the order of the names, so that their order in the spec does not matter. */
export function lowerComponents(root: Node, lowering: SchemaLowering): void {
  for (const [section, each] of Object.entries(directions)) {
    for (const schema of schemasOf(root, section)) for (const direction of each) lowering.lower(schema, direction);
  }
}

/** The errors that components would be, where they are the body of a failure, apart from those that they are. */
export function unusedErrors(root: Node, errors: ReadonlyMap<unknown, unknown>, lowering: SchemaLowering): Named[] {
  return ['schemas', 'responses']
    .flatMap((section) => schemasOf(root, section))
    .filter((schema) => !errors.has(schema.value))
    .map((schema) => ({ ...describe(schema, 'response', lowering), ...errorOf(lowering.places(schema)) }));
}

function schemasOf(root: Node, section: string): readonly Node[] {
  const entries = root.get('components')?.get(section)?.entries(true) ?? [];
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
  return section === 'schemas' ? sorted : sorted.flatMap(heldBy);
}

/** The schema of a parameter or header, and those of all content. */
function heldBy(holder: Node): readonly Node[] {
  const media = holder.get('content')?.entries(true) ?? [];
  return [holder, ...media.map(([, node]) => node)].flatMap((node) => node.get('schema') ?? []);
}

/** An order that does not depend on the order of the spec: shared parts first. */
export function inOrder<Item extends Named>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => {
    const shared = Number(a.operationId !== undefined) - Number(b.operationId !== undefined);
    return shared || compare(a.names.at(-1) ?? '', b.names.at(-1) ?? '') || compare(a.source.pointer, b.source.pointer);
  });
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
