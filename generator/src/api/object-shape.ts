/** The declarations of an object schema and its `allOf`, before the properties become types. */
import type { Node } from '../spec/node.ts';
import { composition, compositionBackwards } from './composition.ts';
import { furtherOf, type Further } from './further.ts';
import { alternatives } from './schema.ts';

export interface ObjectShape {
  readonly properties: Map<string, Node>;
  readonly required: Set<string>;
  /** The schema of further properties; undefined if the spec has none. */
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
  const { inOrder, repeated } = composition(schema);
  for (const part of inOrder) {
    for (const [name, property] of part.get('properties')?.entries(true) ?? []) shape.properties.set(name, property);
    for (const name of part.texts('required')) shape.required.add(name);
    shape.further = furtherOf(part) ?? shape.further;
    if (alternatives(part).some((alternative) => !onlyRequires(alternative))) shape.choices.push(part);
  }
  if (repeated) applyLastSaid(schema, shape);
}

/** The last occurrence of a part counts; `collect` visits the first. */
function applyLastSaid(schema: Node, shape: ObjectShape): void {
  const said = new Set<string>();
  let further: Further | undefined;
  for (const part of compositionBackwards(schema)) {
    further ??= furtherOf(part);
    const properties = part.get('properties')?.entries(true) ?? [];
    for (const [name, property] of properties) if (!said.has(name)) shape.properties.set(name, property);
    for (const [name] of properties) said.add(name);
  }
  shape.further = further ?? shape.further;
}

/** `oneOf: [{required: [a]}, {required: [b]}]` narrows which properties go together, and adds none. */
export function onlyRequires(schema: Node): boolean {
  return schema.entries().every(([key]) => key === 'required');
}
