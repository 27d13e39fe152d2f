/** Questions about a schema as the spec writes it, before it becomes a type. */
import type { Node } from '../spec/node.ts';
import { isNull } from '../spec/types.ts';
import { familyOf } from './family.ts';
import type { Direction } from './place.ts';

/** The names in `type`, without `null`; if there are none, the types that other keywords imply. */
export function typeNames(schema: Node): readonly string[] {
  const type = schema.data('type');
  const listed = Array.isArray(type) ? type : [type];
  const named = listed.filter((name): name is string => typeof name === 'string' && name !== 'null');
  if (type !== undefined) return named;
  if (objectKeywords.some((key) => schema.get(key)) || familyOf(schema) !== undefined) return ['object'];
  if (itemsOf(schema)) return ['array'];
  return [];
}

/** The keywords that describe the parts of an object. */
export const objectKeywords = [
  'properties',
  'additionalProperties',
  'unevaluatedProperties',
  'patternProperties',
  'required',
] as const;

/** The schema of every item of a list. */
export function itemsOf(schema: Node): Node | undefined {
  return schema.get('items') ?? schema.get('unevaluatedItems');
}

export function allowsNull(schema: Node): boolean {
  const type = schema.data('type');
  if (type === 'null' || (Array.isArray(type) && type.includes('null'))) return true;
  const values = schema.data('enum');
  if (type === undefined && Array.isArray(values) && values.includes(null)) return true;
  return alternatives(schema).some(isNull);
}

const annotations = new Set(['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly']);

/** Whether a schema does not restrict values. */
export function isAnnotation(schema: Node): boolean {
  return typeof schema.value === 'object' && schema.entries().every(([key]) => annotations.has(key));
}

/** The entries of `oneOf` or `anyOf`. */
export function alternatives(schema: Node): readonly Node[] {
  return (schema.get('oneOf') ?? schema.get('anyOf'))?.items() ?? [];
}

/** A one-word title names a schema; any other title is prose. */
export function chosenName(schema: Node): { name: string; naming: 'component' | 'title' } | undefined {
  const component = schema.reference?.name;
  if (component !== undefined) return { name: component, naming: 'component' };
  const title = schema.text('title');
  return title !== undefined && /^[A-Za-z][A-Za-z0-9]*$/.test(title) ? { name: title, naming: 'title' } : undefined;
}

/** Whether requests and responses see different properties of it, at any depth. */
export function dependsOnDirection(schema: Node): boolean {
  const { value } = schema;
  const hasParts = partKeys.some((key) => schema.has(key)) || familyOf(schema) !== undefined;
  if (!isObject(value) || !hasParts) return false;
  if (!dependent.has(value)) explore(schema);
  return dependent.get(value) ?? false;
}

const dependent = new WeakMap<object, boolean>();

/** Visits `root` and all its parts, each schema once. */
function explore(root: Node): void {
  const users = new Map<object, object[]>();
  const telling: object[] = [];
  const met = new Set<object>();
  const open = [root];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    const { value } = schema;
    if (!isObject(value) || met.has(value)) continue;
    met.add(value);
    for (const part of parts(schema)) {
      const known = isObject(part.value) ? dependent.get(part.value) : false;
      if (known === true || isDirectional(part)) telling.push(value);
      if (known !== undefined || !isObject(part.value)) continue;
      const usedBy = users.get(part.value);
      if (usedBy === undefined) users.set(part.value, [value]);
      else usedBy.push(value);
      open.push(part);
    }
  }
  for (let value = telling.pop(); value !== undefined; value = telling.pop()) {
    if (dependent.get(value) === true) continue;
    dependent.set(value, true);
    for (const user of users.get(value) ?? []) telling.push(user);
  }
  for (const value of met) if (!dependent.has(value)) dependent.set(value, false);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isDirectional(schema: Node): boolean {
  const nodes = [schema, ...(schema.reference ? [schema.reference.siblings] : [])];
  return nodes.some((node) => node.flag('readOnly') || node.flag('writeOnly'));
}

/** Whether a property is left out in `direction`. */
export function isHidden(schema: Node, direction: Direction): boolean {
  return schema.flag(direction === 'request' ? 'readOnly' : 'writeOnly');
}

const listKeys = ['allOf', 'oneOf', 'anyOf'];
const singleKeys = ['items', 'unevaluatedItems', 'additionalProperties', 'unevaluatedProperties'];
const mapKeys = ['properties', 'patternProperties'];
const partKeys = [...listKeys, ...singleKeys, ...mapKeys];

/** Every schema that this one is made of. */
export function parts(schema: Node): readonly Node[] {
  const lists = listKeys.flatMap((key) => schema.get(key)?.items() ?? []);
  const single = singleKeys.flatMap((key) => schema.get(key) ?? []);
  const properties = mapKeys.flatMap((key) => schema.get(key)?.entries(true) ?? []);
  const members = familyOf(schema)?.members ?? [];
  return [
    ...lists,
    ...single,
    ...properties.map(([, property]) => property),
    ...members.map((member) => member.schema),
  ];
}
