/** What an object schema and all that its `allOf` adds declare together, before the properties become types. */
import type { Node } from '../spec/node.ts';
import { furtherOf, type Further } from './further.ts';
import { alternatives } from './schema.ts';

export interface ObjectShape {
  readonly properties: Map<string, Node>;
  readonly required: Set<string>;
  /** What further properties are; undefined where the spec does not speak of any. */
  further: Further | undefined;
  /** Schemas in it that leave a choice: their alternatives are added to the shape, one at a time. */
  readonly choices: Node[];
}

export function objectShape(schema: Node): ObjectShape {
  const shape: ObjectShape = { properties: new Map(), required: new Set(), further: undefined, choices: [] };
  collect(schema, shape);
  return shape;
}

export function addToShape(shape: ObjectShape, schema: Node): ObjectShape {
  const sum: ObjectShape = {
    properties: new Map(shape.properties),
    required: new Set(shape.required),
    further: shape.further,
    choices: [],
  };
  collect(schema, sum);
  return sum;
}

function collect(schema: Node, shape: ObjectShape): void {
  for (const part of schema.get('allOf')?.items() ?? []) collect(part, shape);
  for (const [name, property] of schema.get('properties')?.entries(true) ?? []) shape.properties.set(name, property);
  for (const name of schema.texts('required')) shape.required.add(name);
  shape.further = furtherOf(schema) ?? shape.further;
  if (alternatives(schema).some((alternative) => !onlyRequires(alternative))) shape.choices.push(schema);
}

/** `oneOf: [{required: [a]}, {required: [b]}]` narrows which properties go together, and adds none. */
function onlyRequires(schema: Node): boolean {
  return schema.entries().every(([key]) => key === 'required');
}
