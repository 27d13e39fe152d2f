import type { Field, FieldType } from './field.ts';
import { isObject, isReference } from './json.ts';
import type { Node } from './node.ts';
import { fieldsOf } from './shapes.ts';
import type { ShapeName } from './shapes.ts';

/** The visitor of a walk. */
export interface Visitor {
  /** Called with an object, before its fields. */
  enter?(node: Node, shape: ShapeName): void;
  /** Called with a reference, before its target. */
  reference?(holder: Node, type: FieldType): void;
  /** A field that its shape knows. */
  field?(node: Node, key: string, field: Field, shape: ShapeName): void;
  /** Called first with each field that is read, each entry of a map and each item of a list. */
  slot?(holder: Node, key: string, type: FieldType, slot: Slot): void;
  unknown?(node: Node, key: string, shape: ShapeName): void;
  /** A value that is not of the type it should have. */
  value?(holder: Node, key: string, value: unknown, type: FieldType): void;
}

export type Slot = Field['presence'] | 'entry' | 'item';

/** Visits every object that is reachable from a document's root and read, through references and files, each once. */
export function walk(root: Node, visitor: Visitor): void {
  const visited = new Map<string, Set<unknown>>();
  // A queue, because a chain of references may be longer than the call stack is deep; nesting in a file is limited.
  const waiting: [node: Node, type: FieldType][] = [];

  function enter(node: Node, name: ShapeName): void {
    const { value } = node;
    let seen = visited.get(name);
    if (!seen) visited.set(name, (seen = new Set()));
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    visitor.enter?.(node, name);
    const fields = fieldsOf(name);
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      if (field === undefined) {
        if (!key.startsWith('x-') && fields.size > 0) visitor.unknown?.(node, key, name);
        continue;
      }
      visitor.field?.(node, key, field, name);
      if (field.support === 'read') descend(node, key, field.type, field.presence);
    }
  }

  function descend(holder: Node, key: string, type: FieldType, slot: Slot): void {
    if (type.kind === 'any') return;
    visitor.slot?.(holder, key, type, slot);
    const child = holder.child(key);
    if (!child) return;
    const { value } = child;
    if (typeof value !== 'object' || value === null) {
      visitor.value?.(holder, key, value, type);
      return;
    }
    if (isReference(value) && type.kind !== 'text') {
      visitor.reference?.(child, type);
      const target = child.target();
      if (target) waiting.push([target, type]);
      return;
    }
    visitor.value?.(holder, key, value, type);
    if (type.kind === 'oneOrList') return;
    contents(child, type);
  }

  function contents(node: Node, type: FieldType): void {
    const { value } = node;
    switch (type.kind) {
      case 'object':
        enter(node, type.shape as ShapeName);
        break;
      case 'map':
        if (!isObject(value)) break;
        for (const key of Object.keys(value)) {
          if (!type.extensible || !key.startsWith('x-')) descend(node, key, type.of, 'entry');
        }
        break;
      case 'list':
        if (!Array.isArray(value)) break;
        for (let index = 0; index < value.length; index += 1) descend(node, String(index), type.of, 'item');
        break;
      default:
    }
  }

  enter(root, 'OpenAPI');
  for (let next = waiting.pop(); next; next = waiting.pop()) contents(...next);
}
