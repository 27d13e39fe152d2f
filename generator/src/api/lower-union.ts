/** `oneOf`, `anyOf` and several types -> UnionType, or something simpler that means the same. */
import type { Node } from '../spec/node.ts';
import type { ArrayType, Discriminator, ObjectType, Type, UnionType } from './api.ts';
import { lowerConstants } from './lower-enum.ts';
import { describe, placeOfParts, string, unknown, type SchemaLowering } from './lower-schema.ts';
import { inside, type Place } from './place.ts';
import { alternatives, isNull, typeNames } from './schema.ts';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

export function lowerUnion(schema: Node, place: Place, lowering: SchemaLowering): Type {
  const variants = alternatives(schema).filter((variant) => !isNull(variant));
  if (variants.length === 0) return lowerTypes(schema, place, lowering);
  const [only] = variants;
  if (only !== undefined && variants.length === 1) return lowering.lower(only, place);
  const constants = lowerConstants(schema, variants, place, lowering);
  if (constants !== undefined) return constants;
  const open = openEnum(variants, place, lowering);
  if (open !== undefined) return open;
  const list = itemOrList(variants, place, lowering);
  if (list !== undefined) return list;
  return declareUnion(schema, schema, place, lowering, () => {
    const within = placeOfParts(schema, place);
    return variants.map((variant) => lowering.lower(variant, inside(within, variantName(variant))));
  });
}

/** Declares the union before its variants, which can refer back to it. */
export function declareUnion(
  schema: Node,
  choice: Node,
  place: Place,
  lowering: SchemaLowering,
  lowerVariants: () => readonly Type[],
): UnionType {
  const type: Mutable<UnionType> = {
    ...describe(schema, place),
    kind: 'union',
    variants: [],
    discriminator: undefined,
  };
  lowering.types.push(type);
  lowering.remember(schema, place.direction, type);
  type.variants = flatten(lowerVariants());
  type.discriminator = discriminator(choice, type.variants);
  return type;
}

/** `type: [string, integer]`: one variant a type. */
function lowerTypes(schema: Node, place: Place, lowering: SchemaLowering): Type {
  return declareUnion(schema, schema, place, lowering, () =>
    typeNames(schema).map((name): Type => {
      switch (name) {
        case 'string':
          return string;
        case 'boolean':
          return { kind: 'boolean' };
        case 'integer':
        case 'number':
          return { kind: name, format: undefined, constraints: {} };
        case 'array': {
          const items = schema.get('items');
          const type = items === undefined ? unknown : lowering.lower(items, inside(place, 'item'));
          return { kind: 'array', items: type, single: false, constraints: {} };
        }
        case 'object':
          return { kind: 'map', values: unknown };
        default:
          return unknown;
      }
    }),
  );
}

/** `anyOf: [an enum, any string]` is how a spec says that more values will come. */
function openEnum(variants: readonly Node[], place: Place, lowering: SchemaLowering): Type | undefined {
  const listed = variants.find((variant) => variant.has('enum'));
  const rest = variants.filter((variant) => variant !== listed);
  const [other] = rest;
  if (listed === undefined || other === undefined || rest.length > 1) return undefined;
  const bare = other.entries().every(([key]) => key === 'type' || key === 'description');
  if (!bare || typeNames(other)[0] !== 'string') return undefined;
  const type = lowering.lower(listed, place);
  return type.kind === 'enum' && type.base === 'string' ? Object.assign(type, { open: true }) : undefined;
}

/** `oneOf: [T, a list of T]` is how a server that was made for XML writes a list of one. */
function itemOrList(variants: readonly Node[], place: Place, lowering: SchemaLowering): ArrayType | undefined {
  const list = variants.find((variant) => typeNames(variant)[0] === 'array');
  const item = variants.find((variant) => variant !== list);
  const items = list?.get('items');
  if (variants.length !== 2 || items === undefined || items.value !== item?.value) return undefined;
  return { kind: 'array', items: lowering.lower(items, place), single: true, constraints: {} };
}

function variantName(variant: Node): string {
  const [property] = variant.get('properties')?.entries(true) ?? [];
  return variant.text('title') ?? property?.[0] ?? typeNames(variant)[0] ?? 'variant';
}

function flatten(variants: readonly Type[]): readonly Type[] {
  const plain = variants.map((variant) => (variant.kind === 'nullable' ? variant.type : variant));
  return [...new Set(plain)];
}

/** By wire value: what `mapping` says, and every other variant under its component's name. */
function discriminator(schema: Node, variants: readonly Type[]): Discriminator | undefined {
  const property = schema.get('discriminator')?.text('propertyName');
  const objects = variants.filter((variant): variant is ObjectType => variant.kind === 'object');
  if (property === undefined || objects.length !== variants.length) return undefined;
  const mapping = new Map<string, ObjectType>();
  const sourceOf = (target: Node | undefined): ObjectType | undefined =>
    objects.find(({ source }) => source.pointer === target?.source.pointer && source.file === target.source.file);
  for (const [value, target] of schema.get('discriminator')?.get('mapping')?.entries(true) ?? []) {
    const reference = target.value as string;
    const named = objects.find(({ names }) => names[0] === reference);
    const type = named ?? sourceOf(schema.resolve(reference));
    if (type !== undefined) mapping.set(value, type);
  }
  const mapped = new Set(mapping.values());
  for (const type of objects.filter((object) => !mapped.has(object))) mapping.set(type.names[0] ?? '', type);
  return { property, mapping };
}
