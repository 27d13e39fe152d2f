/** A parent and the schemas that extend it -> a union of them, beside the parent's own type. */
import { isDefault } from '../spec/discriminator.ts';
import type { Node } from '../spec/node.ts';
import type { ObjectType, UnionType } from './api.ts';
import type { Family } from './family.ts';
import { describe, type SchemaLowering } from './lower-schema.ts';
import { withoutNull } from './nullable.ts';
import type { Direction } from './place.ts';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

/** Wherever the parent is expected there can be any of the family; `lowerOwn` gives the parent alone. */
export function lowerFamily(
  schema: Node,
  { property, members }: Family,
  direction: Direction,
  lowering: SchemaLowering,
  lowerOwn: () => ObjectType,
): UnionType {
  const own = describe(schema, direction, lowering);
  const type: Mutable<UnionType> = {
    ...own,
    naming: 'derived',
    standing: own.operationId === undefined ? 'shared' : 'derived',
    names: own.names.map((name) => `${name} union`),
    kind: 'union',
    variants: [],
    discriminator: undefined,
  };
  lowering.remember(schema, direction, type);
  lowering.declare(type, () => {
    const fallback = lowerOwn();
    const mapping = new Map<string, ObjectType | UnionType>();
    let other = fallback;
    for (const { value, schema: member } of members) {
      const lowered = member.value === schema.value ? fallback : lowering.lower(member, direction);
      const variant = withoutNull(lowered);
      if (variant.kind === 'object' && isDefault(schema, member)) other = variant;
      if ((variant.kind === 'object' || variant.kind === 'union') && variant !== type) mapping.set(value, variant);
    }
    type.variants = [...new Set([...mapping.values(), fallback])];
    type.discriminator = { property, mapping, fallback: other };
  });
  return type;
}
