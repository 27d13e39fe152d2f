/** How the variants of a union without a discriminator are told apart. */
import type { Property, Type, UnionType } from './api.ts';

export type JSONKind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export interface Variant {
  readonly type: Type;
  /** What kind of JSON value it is. */
  readonly kind: JSONKind;
  /** Properties that an object of the variant has. */
  readonly required: readonly Property[];
  /** Properties that have one value, by wire name. */
  readonly constants: readonly (readonly [string, string | number | boolean])[];
}

/** A union inside a union is told apart by its own variants. Each is listed once, however many unions it is in. */
export function variantsOf(union: UnionType): readonly Variant[] {
  const met = new Set<Type>();
  const variants: Variant[] = [];
  const open = union.variants.toReversed();
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (met.has(type)) continue;
    met.add(type);
    if (type.kind !== 'union' || type.discriminator !== undefined) variants.push(variantOf(type));
    else for (const variant of type.variants.toReversed()) open.push(variant);
  }
  return variants;
}

function variantOf(type: Type): Variant {
  const required = type.kind === 'object' ? type.properties.filter((property) => property.required) : [];
  const constants = required.flatMap(({ name, type: value }) =>
    value.kind === 'literal' ? [[name, value.value] as const] : [],
  );
  return { type, kind: jsonKind(type), required, constants };
}

function jsonKind(type: Type): JSONKind {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
    case 'null':
    case 'array':
      return type.kind;
    case 'literal':
      return typeof type.value as 'string' | 'number' | 'boolean';
    case 'enum':
      return type.base === 'string' ? 'string' : 'number';
    case 'nullable':
      return jsonKind(type.type);
    case 'union':
      return type.variants[0] === undefined ? 'object' : jsonKind(type.variants[0]);
    case 'unknown':
    case 'map':
    case 'object':
      return 'object';
    default:
      return type satisfies never;
  }
}
