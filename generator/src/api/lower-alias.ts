/** A component that wraps another one: a separate type with the same content. */
import { variantsIn } from '../spec/discriminator.ts';
import type { Node } from '../spec/node.ts';
import type { Type } from './api.ts';
import { lowerShape } from './lower-object.ts';
import { describe, type SchemaLowering } from './lower-schema.ts';
import { declareUnion } from './lower-union.ts';
import { withoutNull } from './nullable.ts';
import { objectShape } from './object-shape.ts';
import type { Direction } from './place.ts';

/** `schema` only refers to `target`. A named type is copied; any other is `target` itself. */
export function lowerAlias(schema: Node, target: Node, direction: Direction, lowering: SchemaLowering): Type {
  const type = lowering.lower(target, direction);
  if (target.reference === undefined || lowering.places(schema).naming !== 'component') return type;
  const own = withoutNull(type);
  switch (own.kind) {
    case 'object':
      return own.source.pointer === target.source.pointer
        ? lowerShape(schema, objectShape(target), direction, lowering)
        : type;
    case 'enum': {
      const copy = { ...own, ...describe(schema, direction, lowering) };
      lowering.declare(copy);
      return copy;
    }
    case 'union': {
      const variants = variantsIn(target);
      if (variants.length === 0) return type;
      return declareUnion(schema, target, direction, lowering, () =>
        variants.map((variant) => lowering.lower(variant, direction)),
      );
    }
    default:
      return type;
  }
}
