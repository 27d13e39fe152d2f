/** `oneOf`, `anyOf` and several types -> UnionType, or something simpler that means the same. */
import type { Node } from '../spec/node.ts';
import type { ArrayType, Discriminator, ObjectType, Type, UnionType } from './api.ts';
import { fixedValue } from './fixed-value.ts';
import { lowerConstants } from './lower-enum.ts';
import { describe, nullType, placeOfParts, string, unknown, type SchemaLowering } from './lower-schema.ts';
import { inside, type Place } from './place.ts';
import { alternatives, isNull, itemsOf, typeNames } from './schema.ts';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

export function lowerUnion(schema: Node, place: Place, lowering: SchemaLowering): Type {
  const variants = alternatives(schema).filter((variant) => !isNull(variant));
  if (variants.length === 0) return alternatives(schema).length > 0 ? nullType : lowerTypes(schema, place, lowering);
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
  const lowered = lowerVariants().map(withoutNull);
  type.variants = [...new Set(lowered)];
  type.discriminator = discriminator(choice, lowered);
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
          const items = itemsOf(schema);
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

function withoutNull(type: Type): Type {
  return type.kind === 'nullable' ? type.type : type;
}

/** By wire value: what `mapping` says, and every other variant under the value that it fixes, or its component's name. */
function discriminator(schema: Node, types: readonly Type[]): Discriminator | undefined {
  const property = schema.get('discriminator')?.text('propertyName');
  const objects = types.filter((type) => type.kind === 'object');
  if (property === undefined || objects.length !== types.length) return undefined;
  const variants = alternatives(schema).filter((variant) => !isNull(variant));
  const mapping = new Map<string, ObjectType>();
  const add = (value: string | undefined, type: ObjectType | undefined): void => {
    if (value !== undefined && type !== undefined && !mapping.has(value)) mapping.set(value, type);
  };
  for (const [value, target] of schema.get('discriminator')?.get('mapping')?.entries(true) ?? []) {
    const reference = String(target.value);
    const named = variants.findIndex((variant) => variant.reference?.name === reference);
    const resolved = named >= 0 ? undefined : schema.resolve(reference)?.value;
    add(value, objects[named >= 0 ? named : variants.findIndex((variant) => variant.value === resolved)]);
  }
  const mapped = new Set(mapping.values());
  for (const [index, variant] of variants.entries()) {
    const type = objects[index];
    if (type !== undefined && !mapped.has(type)) add(fixedValue(variant, property) ?? variant.reference?.name, type);
  }
  return { property, mapping, fallback: undefined };
}
