/** Which types the values of a schema can have, as far as it says. */
import { narrowedBy } from '../../api/constraints.ts';
import { composition } from '../../api/composition.ts';
import { typeNames } from '../../api/schema.ts';
import type { Node } from '../../spec/node.ts';

export type ValueType = 'string' | 'number' | 'array' | 'object' | 'boolean';

/** Keywords that say something about values of one type alone, beside those that narrow text, numbers and lists. */
const concerned: Readonly<Record<string, ValueType>> = {
  ...Object.fromEntries(['contains', 'minContains', 'maxContains', 'prefixItems'].map((key) => [key, 'array'])),
  ...Object.fromEntries(
    [
      ...['minProperties', 'maxProperties', 'propertyNames', 'patternProperties', 'required'],
      ...['dependentRequired', 'dependentSchemas'],
    ].map((key) => [key, 'object']),
  ),
};

/** The one type that a keyword concerns; undefined where it concerns every value. */
export function concernOf(keyword: string): ValueType | undefined {
  return narrowedBy(keyword) ?? concerned[keyword];
}

/** Whether some value of a schema can be of a type. */
export function canBe(schema: Node, type: ValueType): boolean {
  const said = composition(schema)
    .inOrder.map(typeNames)
    .filter((names) => names.length > 0);
  return said.every((names) => names.some((name) => (name === 'integer' ? 'number' : name) === type));
}

/** Whether a keyword can have an effect: some value of the schema can be of the type that it concerns. */
export function hasEffect(schema: Node, keyword: string): boolean {
  const type = concernOf(keyword);
  return type === undefined || canBe(schema, type);
}
