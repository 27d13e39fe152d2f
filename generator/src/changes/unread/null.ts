/** Whether null, which a type has, is among the values that `enum` lists. */
import type { Node } from '../../spec/node.ts';
import { declaredTypes } from '../../spec/types.ts';
import { within, type Comparison } from '../compare/comparison.ts';
import type { Place } from '../compare/types.ts';

export function compareNull(old: Node, next: Node, { direction, subject, at }: Place, { add }: Comparison): void {
  if (![old, next].every((schema) => declaredTypes(schema).includes('null'))) return;
  const [was, is] = [isListed(old), isListed(next)];
  if (was !== is) add(`${direction}-null-${is ? 'listed' : 'no-longer-listed'}`, subject, within(at, 'enum'));
}

function isListed(schema: Node): boolean {
  const values = schema.data('enum');
  return !Array.isArray(values) || values.includes(null);
}
