/** `oneOf`, `anyOf` and several types -> UnionType, or something simpler that means the same. */
import type { Node } from '../spec/node.ts';
import type { ArrayType, Discriminator, ObjectType, Type, UnionType } from './api.ts';
import { openEnumIn } from './choices.ts';
import { fixedValue } from './fixed-value.ts';
import { lowerAlias } from './lower-alias.ts';
import { isDefault } from './default-mapping.ts';
import { lowerConstants } from './lower-enum.ts';
import { describe, nullType, string, unknown, type SchemaLowering } from './lower-schema.ts';
import type { Direction } from './place.ts';
import { alternatives, isNull, itemsOf, typeNames } from './schema.ts';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

export function lowerUnion(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  const variants = alternatives(schema).filter((variant) => !isNull(variant));
  if (variants.length === 0)
    return alternatives(schema).length > 0 ? nullType : lowerTypes(schema, direction, lowering);
  const [only] = variants;
  if (only !== undefined && variants.length === 1) return lowerAlias(schema, only, direction, lowering);
  const constants = lowerConstants(schema, variants, direction, lowering);
  if (constants !== undefined) return constants;
  const open = openEnum(variants, direction, lowering);
  if (open !== undefined) return open;
  const list = itemOrList(variants, direction, lowering);
  if (list !== undefined) return list;
  return declareUnion(schema, schema, direction, lowering, () =>
    variants.map((variant) => lowering.lower(variant, direction)),
  );
}

/** Declares the union before its variants, which can refer back to it. */
export function declareUnion(
  schema: Node,
  choice: Node,
  direction: Direction,
  lowering: SchemaLowering,
  lowerVariants: () => readonly Type[],
): UnionType {
  const type: Mutable<UnionType> = {
    ...describe(schema, direction, lowering),
    kind: 'union',
    variants: [],
    discriminator: undefined,
  };
  lowering.remember(schema, direction, type);
  lowering.declare(type, () => {
    const lowered = lowerVariants().map(withoutNull);
    type.variants = [...new Set(lowered)];
    type.discriminator = discriminator(choice, lowered);
  });
  return type;
}

/** `type: [string, integer]`: one variant a type. */
function lowerTypes(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  return declareUnion(schema, schema, direction, lowering, () =>
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
          const type = items === undefined ? unknown : lowering.lower(items, direction);
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

/** An enum of which the spec says that more values will come. */
function openEnum(variants: readonly Node[], direction: Direction, lowering: SchemaLowering): Type | undefined {
  const listed = openEnumIn(variants);
  const type = listed && lowering.lower(listed, direction);
  return type?.kind === 'enum' && type.base === 'string'
    ? Object.assign(type, { open: true, anyText: true })
    : undefined;
}

/** `oneOf: [T, a list of T]` is how a server that was made for XML writes a list of one. */
function itemOrList(variants: readonly Node[], direction: Direction, lowering: SchemaLowering): ArrayType | undefined {
  const list = variants.find((variant) => typeNames(variant)[0] === 'array');
  const item = variants.find((variant) => variant !== list);
  const items = list?.get('items');
  if (variants.length !== 2 || items === undefined || items.value !== item?.value) return undefined;
  return { kind: 'array', items: lowering.lower(items, direction), single: true, constraints: {} };
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
  return { property, mapping, fallback: objects[variants.findIndex((variant) => isDefault(schema, variant))] };
}
