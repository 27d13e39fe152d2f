/** What has become of a place in a file. */
import type { Source } from '../../diagnostic.ts';
import { originOf } from '../../spec/origin.ts';
import type { Node } from '../../spec/node.ts';
import { append, tokensOf } from '../../spec/pointer.ts';
import type { Spec } from '../../spec/spec.ts';

export interface Reading {
  /** Undefined where it was left out. */
  readonly value: unknown;
  /** Whether it is one of a list. */
  readonly isItem: boolean;
  /** Whether it stands elsewhere as it is read, such as under the status that is meant, or as one more equal item. */
  readonly isMoved: boolean;
}

export function readingOf(spec: Spec): (source: Source) => Reading {
  const moved = new Map<string, ReadonlySet<string>>();
  return (source) => {
    const { file, pointer } = source;
    const root = spec.rootOf(file);
    const known = moved.get(file) ?? movedIn(root?.value, file);
    moved.set(file, known);
    let node = root;
    let holder: Node | undefined;
    let walked = '';
    for (const token of tokensOf(pointer)) {
      walked = append(walked, token);
      holder = node;
      node = node && childFrom(node, token, walked);
    }
    const isItem = Array.isArray(holder?.value);
    const written = spec.written(source);
    const isRepeated = isItem && node === undefined && (holder?.value as unknown[]).includes(written);
    return { value: node?.value, isItem, isMoved: isRepeated || (!isItem && known.has(pointer)) };
  };
}

/** The child that the file has at a pointer, whatever it is called now. */
function childFrom(node: Node, token: string, pointer: string): Node | undefined {
  if (typeof node.value !== 'object' || node.value === null) return undefined;
  const keys = [token, ...(Array.isArray(node.value) ? Object.keys(node.value) : [])];
  const key = keys.find((each) => node.sourceOf(each).pointer === pointer && Object.hasOwn(node.value as object, each));
  return key === undefined ? undefined : node.child(key);
}

/** The places in a file of what stands elsewhere now. */
function movedIn(root: unknown, file: string): ReadonlySet<string> {
  const places = new Set<string>();
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const origin = Array.isArray(value) ? undefined : originOf(value, key);
      if (origin?.file === file) places.add(origin.pointer);
      if (child !== undefined && child !== null) open.push(child);
    }
  }
  return places;
}
