/** The rules of an object schema for properties that it does not list. */
import type { Node } from '../spec/node.ts';

/** A schema of them; anything, where they have several; or that there are none. */
export type Further = Node | 'anything' | 'nothing';

/** Undefined where the schema does not speak of any. */
export function furtherOf(schema: Node): Further | undefined {
  const rest = schema.get('additionalProperties') ?? schema.get('unevaluatedProperties');
  const patterns = schema.get('patternProperties')?.entries(true) ?? [];
  const [pattern] = patterns;
  if (pattern === undefined) return rest?.value === false ? 'nothing' : rest;
  const alone = rest === undefined ? !schema.has('properties') : rest.value === false;
  return alone && patterns.length === 1 ? pattern[1] : 'anything';
}
