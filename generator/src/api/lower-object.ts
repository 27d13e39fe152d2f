/** Properties, `allOf` and choices between objects -> ObjectType, MapType or a union of objects. */
import type { Node } from '../spec/node.ts';
import { isNull } from '../spec/types.ts';
import type { Json, ObjectType, Property, Type } from './api.ts';
import { variantName } from './choices.ts';
import { describe, example, unknown, type SchemaLowering } from './lower-schema.ts';
import { isFile, lowerFile } from './files.ts';
import { lowerFamily } from './lower-family.ts';
import { declareUnion } from './lower-union.ts';
import { familyOf, tagOf } from './family.ts';
import type { Further } from './further.ts';
import { addToShape, objectShape, type ObjectShape } from './object-shape.ts';
import { inside, type Direction, type Place } from './place.ts';
import { alternatives, isHidden } from './schema.ts';

function isImplied(schema: Node): boolean {
  return !['type', 'allOf', 'oneOf', 'anyOf'].some((key) => schema.has(key));
}

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

export function lowerObject(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  const shape = objectShape(schema);
  const family = familyOf(schema);
  if (family !== undefined) {
    return lowerFamily(schema, family, direction, lowering, () =>
      lowerShape(schema, shape, direction, lowering, lowering.places(schema)),
    );
  }
  const [choice, ...more] = shape.choices;
  for (const { source } of more) {
    lowering.report({
      severity: 'warning',
      rule: 'several-choices',
      message:
        'only the first of several oneOf/anyOf that allOf combines is generated; properties of the others are kept as unknown fields',
      source,
      hint: 'Combine the alternatives in one oneOf.',
    });
  }
  if (choice !== undefined) return lowerChoice(schema, shape, choice, direction, lowering);
  if (shape.properties.size === 0 && shape.further !== 'nothing') {
    return { kind: 'map', values: lowerFurther(shape.further, direction, lowering) ?? unknown };
  }
  return lowerShape(schema, shape, direction, lowering);
}

/** `place` is given where the shape is that of more than the schema itself, which is then not what it is remembered by: of `whole`. */
export function lowerShape(
  schema: Node,
  shape: ObjectShape,
  direction: Direction,
  lowering: SchemaLowering,
  place?: Place,
  whole = schema,
): ObjectType {
  const undescribed = [...shape.required].filter((name) => !shape.properties.has(name));
  const type: Mutable<ObjectType> = {
    ...describe(schema, direction, lowering, place, whole),
    kind: 'object',
    properties: [],
    additional: undefined,
    closed: shape.further === 'nothing',
    ...(undescribed.length > 0 ? { undescribed } : {}),
    ...(isImplied(schema) ? { implied: true } : {}),
  };
  if (place === undefined) lowering.remember(schema, direction, type);
  lowering.declare(type, () => {
    if (!lowering.spend(shape.properties.size, schema)) return;
    type.properties = [...shape.properties]
      .filter(([, property]) => !isHidden(annotated(property), direction) && !isHidden(property, direction))
      .map(([name, property]) => {
        const lowered = isFile(schema, name) ? lowerFile(property) : lowering.lower(property, direction);
        return lowerProperty(name, property, shape, direction, lowered);
      })
      .map((property) => tagged(property, tagOf(schema, property.name)));
    type.additional = lowerFurther(shape.further, direction, lowering);
  });
  return type;
}

function lowerFurther(further: Further | undefined, direction: Direction, lowering: SchemaLowering): Type | undefined {
  if (further === undefined || further === 'nothing') return undefined;
  return further === 'anything' ? unknown : lowering.lower(further, direction);
}

function lowerProperty(name: string, schema: Node, shape: ObjectShape, direction: Direction, type: Type): Property {
  const beside = annotated(schema);
  const shown = direction === 'response' || !isHidden(schema, 'request');
  return {
    name,
    description: schema.reference?.description ?? schema.text('description') ?? '',
    required: shape.required.has(name) && shown,
    deprecated: beside.flag('deprecated') || schema.flag('deprecated'),
    sensitive: isSensitive(beside) || isSensitive(schema),
    readOnly: beside.flag('readOnly') || schema.flag('readOnly'),
    type,
    example: example(beside) ?? example(schema),
    default: (beside.data('default') ?? schema.data('default')) as Json | undefined,
    source: schema.reference?.source ?? schema.source,
  };
}

/** In a schema that extends another, the discriminator has the value that selects it. */
function tagged(property: Property, value: string | undefined): Property {
  return value === undefined || property.type.kind !== 'string'
    ? property
    : { ...property, type: { kind: 'literal', value } };
}

/** The annotations beside a `$ref` belong to the property, those of its target to the type. */
export function annotated(schema: Node): Node {
  return schema.reference?.siblings ?? schema;
}

export function isSensitive(schema: Node): boolean {
  return schema.flag('x-sensitive') || schema.text('format') === 'password';
}

/** An object that also has to be one of several: each alternative with all that the object itself declares. */
function lowerChoice(
  schema: Node,
  shape: ObjectShape,
  choice: Node,
  direction: Direction,
  lowering: SchemaLowering,
): Type {
  const isCommon = (property: string): boolean => shape.properties.has(property);
  return declareUnion(schema, choice, direction, lowering, () =>
    alternatives(choice)
      .filter((alternative) => !isNull(alternative))
      .map((alternative) => {
        if (shape.properties.size === 0 && shape.further === undefined) return lowering.lower(alternative, direction);
        const place = inside(lowering.places(schema), variantName(alternative, isCommon));
        return lowerShape(alternative, addToShape(shape, alternative), direction, lowering, place, schema);
      }),
  );
}
