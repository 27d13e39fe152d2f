/** `discriminator` with `allOf`: a property of the parent selects the child schema of a value. */
import { componentSchema, componentSchemas, extensionsIn } from '../spec/extensions.ts';
import type { Node } from '../spec/node.ts';
import { fixedValue } from './fixed-value.ts';

export interface Family {
  /** The property of the parent that selects. */
  readonly property: string;
  readonly members: readonly Member[];
}

export interface Member {
  /** The value of the property; several values can select the same schema. */
  readonly value: string;
  readonly schema: Node;
}

/** The schemas that extend a parent, without the parent; undefined if there are none, or if it lists its variants itself. */
export function familyOf(schema: Node): Family | undefined {
  return isObject(schema.value) ? families.get(schema.value) : undefined;
}

/** The value of a parent's property that selects only this schema; undefined if there are several, or if others extend it. */
export function tagOf(schema: Node, property: string): string | undefined {
  return isObject(schema.value) ? tags.get(schema.value)?.get(property) : undefined;
}

export function isMember(schema: Node): boolean {
  return isObject(schema.value) && tags.has(schema.value);
}

const families = new WeakMap<object, Family>();
const tags = new WeakMap<object, Map<string, string | undefined>>();

/** Looks for families among the components of a document, before schemas are lowered. */
export function findFamilies(root: Node): void {
  const children = extensionsIn(root);
  for (const parent of componentSchemas(root)) {
    if (!isObject(parent.value) || families.has(parent.value)) continue;
    const property = parent.get('discriminator')?.text('propertyName');
    if (property === undefined || parent.has('oneOf') || parent.has('anyOf')) continue;
    const members = membersOf(parent, property, children, root);
    if (members.every(({ schema }) => schema.value === parent.value)) continue;
    families.set(parent.value, { property, members });
    for (const { value, schema } of members) noteTag(schema, property, children.has(schema.value) ? undefined : value);
  }
}

function noteTag({ value }: Node, property: string, tag: string | undefined): void {
  if (!isObject(value)) return;
  const known = tags.get(value) ?? new Map<string, string | undefined>();
  known.set(property, known.has(property) ? undefined : tag);
  tags.set(value, known);
}

/** Those that the mapping names first, then whatever extends the parent, the nearest first. */
function membersOf(
  parent: Node,
  property: string,
  children: ReadonlyMap<unknown, readonly Node[]>,
  root: Node,
): readonly Member[] {
  const mapping = parent.get('discriminator')?.get('mapping');
  const members: Member[] = [];
  for (const [value] of mapping?.entries(true) ?? []) {
    const target = mapping?.text(value) ?? '';
    const schema = componentSchema(root, target) ?? mapping?.resolve(target);
    if (schema !== undefined) members.push({ value, schema });
  }
  const values = new Set<unknown>(members.map(({ value }) => value));
  const schemas = new Set<unknown>(members.map(({ schema }) => schema.value));
  const seen = new Set<unknown>([parent.value]);
  const waiting = [...(children.get(parent.value) ?? [])];
  for (const schema of waiting) {
    if (seen.has(schema.value)) continue;
    seen.add(schema.value);
    for (const child of children.get(schema.value) ?? []) waiting.push(child);
    const value = fixedValue(schema, property, parent.value) ?? schema.reference?.name;
    if (value === undefined || values.has(value) || schemas.has(schema.value)) continue;
    members.push({ value, schema });
    values.add(value);
    schemas.add(schema.value);
  }
  return members;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
