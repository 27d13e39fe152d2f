/** Properties, `allOf` and choices between objects -> ObjectType, MapType or a union of objects. */
import type { Node } from '../spec/node.ts';
import type { Json, ObjectType, Property, Type } from './api.ts';
import { describe, example, placeOfParts, unknown, type SchemaLowering } from './lower-schema.ts';
import { lowerFamily } from './lower-family.ts';
import { declareUnion } from './lower-union.ts';
import { familyOf, tagOf } from './family.ts';
import type { Further } from './further.ts';
import { addToShape, objectShape, type ObjectShape } from './object-shape.ts';
import { inside, type Place } from './place.ts';
import { alternatives, isHidden, isNull } from './schema.ts';

type Mutable<Model> = { -readonly [Key in keyof Model]: Model[Key] };

export function lowerObject(schema: Node, place: Place, lowering: SchemaLowering): Type {
  const shape = objectShape(schema);
  const family = familyOf(schema);
  if (family !== undefined) {
    return lowerFamily(schema, family, place, lowering, () => lowerShape(schema, shape, place, lowering, false));
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
  if (choice !== undefined) return lowerChoice(schema, shape, choice, place, lowering);
  if (shape.properties.size === 0 && shape.further !== 'nothing') {
    return { kind: 'map', values: lowerFurther(shape.further, place, lowering) ?? unknown };
  }
  return lowerShape(schema, shape, place, lowering, true);
}

/** Not remembered where the shape is more than the schema itself. */
function lowerShape(
  schema: Node,
  shape: ObjectShape,
  place: Place,
  lowering: SchemaLowering,
  remember: boolean,
): ObjectType {
  const type: Mutable<ObjectType> = {
    ...describe(schema, place),
    kind: 'object',
    properties: [],
    additional: undefined,
    closed: shape.further === 'nothing',
  };
  lowering.types.push(type);
  if (remember) lowering.remember(schema, place.direction, type);
  const within = placeOfParts(schema, place);
  type.properties = [...shape.properties]
    .filter(([, property]) => !isHidden(annotated(property), place.direction) && !isHidden(property, place.direction))
    .map(([name, property]) => lowerProperty(name, property, shape, within, lowering))
    .map((property) => tagged(property, tagOf(schema, property.name)));
  type.additional = lowerFurther(shape.further, within, lowering);
  return type;
}

function lowerFurther(further: Further | undefined, place: Place, lowering: SchemaLowering): Type | undefined {
  if (further === undefined || further === 'nothing') return undefined;
  return further === 'anything' ? unknown : lowering.lower(further, inside(place, 'value'));
}

function lowerProperty(
  name: string,
  schema: Node,
  shape: ObjectShape,
  place: Place,
  lowering: SchemaLowering,
): Property {
  const beside = annotated(schema);
  const shown = place.direction === 'response' || !isHidden(schema, 'request');
  return {
    name,
    description: schema.reference?.description ?? schema.text('description') ?? '',
    required: shape.required.has(name) && shown,
    deprecated: beside.flag('deprecated') || schema.flag('deprecated'),
    sensitive: isSensitive(beside) || isSensitive(schema),
    readOnly: beside.flag('readOnly') || schema.flag('readOnly'),
    type: lowering.lower(schema, inside(place, name)),
    example: example(beside) ?? example(schema),
    default: (beside.data('default') ?? schema.data('default')) as Json | undefined,
    source: schema.reference?.source ?? schema.source,
  };
}

/** The discriminator of a schema that extends another holds the value that stands for it. */
function tagged(property: Property, value: string | undefined): Property {
  return value === undefined || property.type.kind !== 'string'
    ? property
    : { ...property, type: { kind: 'literal', value } };
}

/** The annotations beside a `$ref` speak of the property, those behind it of the type. */
export function annotated(schema: Node): Node {
  return schema.reference?.siblings ?? schema;
}

export function isSensitive(schema: Node): boolean {
  return schema.flag('x-sensitive') || schema.text('format') === 'password';
}

/** An object that also has to be one of several: each alternative with all that the object itself declares. */
function lowerChoice(schema: Node, shape: ObjectShape, choice: Node, place: Place, lowering: SchemaLowering): Type {
  const within = placeOfParts(schema, place);
  return declareUnion(schema, choice, place, lowering, () =>
    alternatives(choice)
      .filter((alternative) => !isNull(alternative))
      .map((alternative) => {
        if (shape.properties.size === 0 && shape.further === undefined) return lowering.lower(alternative, within);
        const name = alternative.reference?.name ?? alternative.text('title') ?? firstOwnProperty(alternative, shape);
        const sum = addToShape(shape, alternative);
        const combined: Place = { ...inside(within, name), ignoreOwnName: true };
        return lowerShape(alternative, sum, combined, lowering, false);
      }),
  );
}

function firstOwnProperty(schema: Node, shape: ObjectShape): string {
  const own = schema.get('properties')?.entries(true) ?? [];
  return own.find(([name]) => !shape.properties.has(name))?.[0] ?? own[0]?.[0] ?? 'variant';
}
