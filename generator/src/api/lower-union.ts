/** `oneOf`, `anyOf` and several types -> UnionType, or something simpler that means the same. */
import { discriminate, isDefault, variantsIn } from '../spec/discriminator.ts';
import type { Node } from '../spec/node.ts';
import type { ArrayType, Discriminator, ObjectType, Type, UnionType } from './api.ts';
import { openEnumIn } from './choices.ts';
import { constraints } from './constraints.ts';
import { lowerAlias } from './lower-alias.ts';
import { familyOf } from './family.ts';
import { lowerConstants } from './lower-enum.ts';
import { describe, nullType, string, unknown, type SchemaLowering } from './lower-schema.ts';
import { withoutNull } from './nullable.ts';
import type { Direction } from './place.ts';
import { alternatives, itemsOf, typeNames } from './schema.ts';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

export function lowerUnion(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  const variants = variantsIn(schema);
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
    type.discriminator = discriminator(choice, schema, lowered);
  });
  return type;
}

/** `type: [string, integer]`: one variant a type. */
function lowerTypes(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  return declareUnion(schema, schema, direction, lowering, () =>
    typeNames(schema).map((name): Type => {
      switch (name) {
        case 'string':
          return { ...string, constraints: constraints(schema, 'string') };
        case 'boolean':
          return { kind: 'boolean' };
        case 'integer':
        case 'number':
          return { kind: name, format: undefined, constraints: constraints(schema, 'number') };
        case 'array': {
          const items = itemsOf(schema);
          const type = items === undefined ? unknown : lowering.lower(items, direction);
          return { kind: 'array', items: type, single: false, constraints: constraints(schema, 'array') };
        }
        case 'object':
          return { kind: 'map', values: unknown };
        default:
          return unknown;
      }
    }),
  );
}

/** An enum for which the spec announces more values. */
function openEnum(variants: readonly Node[], direction: Direction, lowering: SchemaLowering): Type | undefined {
  const listed = openEnumIn(variants);
  const type = listed && lowering.lower(listed, direction);
  return type?.kind === 'enum' && type.base === 'string'
    ? Object.assign(type, { open: true, anyText: true })
    : undefined;
}

/** `oneOf: [T, a list of T]`: a server that was written for XML sends a list of one in this way. */
function itemOrList(variants: readonly Node[], direction: Direction, lowering: SchemaLowering): ArrayType | undefined {
  const list = variants.find((variant) => typeNames(variant)[0] === 'array');
  const item = variants.find((variant) => variant !== list);
  const items = list?.get('items');
  if (variants.length !== 2 || items === undefined || items.value !== item?.value) return undefined;
  return { kind: 'array', items: lowering.lower(items, direction), single: true, constraints: {} };
}

/** Every discriminator here separates the alternatives: the spec stage has removed the others. */
function discriminator(choice: Node, holder: Node, types: readonly Type[]): Discriminator | undefined {
  const property = choice.get('discriminator')?.text('propertyName');
  if (property === undefined || !types.every(isTold)) return undefined;
  const told = discriminate(choice, holder);
  if ('why' in told) return undefined;
  const mapping = new Map<string, ObjectType | UnionType>();
  const add = (value: string, type: Type | undefined): void => {
    if (type !== undefined && isTold(type) && !mapping.has(value)) mapping.set(value, type);
  };
  const variants = variantsIn(choice);
  for (const [value, index] of told) add(value, types[index]);
  for (const [index, variant] of variants.entries())
    for (const { value } of familyOf(variant)?.members ?? []) add(value, types[index]);
  const fallback = types[variants.findIndex((variant) => isDefault(choice, variant))];
  return { property, mapping, fallback: fallback?.kind === 'object' ? fallback : undefined };
}

function isTold(type: Type): type is ObjectType | UnionType {
  return type.kind === 'object' || type.kind === 'union';
}
