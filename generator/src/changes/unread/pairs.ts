import { canonical } from '../../spec/json.ts';
import { essence } from '../../spec/media-type.ts';
import type { Node } from '../../spec/node.ts';
import type { ShapeName } from '../../spec/shapes.ts';
import { match } from '../compare/match.ts';

/** What something was and is; undefined where there is no such thing. */
export interface MaybePair {
  readonly old: Node | undefined;
  readonly new: Node | undefined;
}

export interface NodePair extends MaybePair {
  /** What the map or list calls it now, or called it. */
  readonly name: string;
}

type Entry = readonly [name: string, node: Node];

/** The entries of two maps or lists that are the same thing, and those that came or went. */
export function pairsOf(old: Node | undefined, next: Node | undefined, shape: ShapeName): readonly NodePair[] {
  const [before, after] = [entriesOf(old), entriesOf(next)];
  const isSized = before.length === after.length;
  const found = match(
    before,
    after,
    ([name, node]) => keyOf(shape, name, node),
    // Of lists of schemas that are as long as before, those without a partner have changed.
    () => (shape === 'Schema' && Array.isArray(old?.value) && isSized ? 'changed' : undefined),
  );
  return [
    ...found.pairs.map(([[, one], [name, other]]) => ({ name, old: one, new: other })),
    ...found.removed.map(([name, one]) => ({ name, old: one, new: undefined })),
    ...found.added.map(([name, other]) => ({ name, old: undefined, new: other })),
  ];
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  if (node === undefined) return [];
  return Array.isArray(node.value) ? node.items().map((item, index) => [String(index), item]) : node.entries(true);
}

function keyOf(shape: ShapeName, name: string, node: Node): string {
  switch (shape) {
    case 'PathItem':
      return name.replaceAll(/\{[^}]*\}/g, '{}');
    case 'MediaType':
      return essence(name);
    case 'Parameter':
      return /^\d+$/.test(name) ? `${node.text('in') ?? ''} ${node.text('name') ?? ''}` : name;
    case 'Server':
      return node.text('url') ?? '';
    case 'Tag':
      return node.text('name') ?? '';
    case 'SecurityRequirement':
      return Object.keys(node.value as object)
        .toSorted()
        .join(' ');
    case 'Schema':
      return /^\d+$/.test(name) ? (node.reference?.target ?? canonical(node.value)) : name;
    default:
      return name;
  }
}
