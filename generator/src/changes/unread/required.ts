/** Names in `required` of what the model takes for a map: it has no properties. */
import { objectShape } from '../../api/object-shape.ts';
import type { Node } from '../../spec/node.ts';
import { within, type Comparison } from '../compare/comparison.ts';
import type { Place } from '../compare/types.ts';
import { phrase } from '../phrase.ts';
import { canBe } from './possible.ts';

export function compareRequired(old: Node, next: Node, { direction, subject, at }: Place, { add }: Comparison): void {
  if (![old, next].every((schema) => canBe(schema, 'object'))) return;
  const [before, after] = [objectShape(old), objectShape(next)];
  if (before.properties.size > 0 || after.properties.size > 0) return;
  const place = within(at, 'required');
  for (const name of after.required)
    if (!before.required.has(name))
      add(`${direction}-undescribed-property-required`, phrase`property ${name} of ${subject}`, place);
  for (const name of before.required)
    if (!after.required.has(name))
      add(`${direction}-undescribed-property-no-longer-required`, phrase`property ${name} of ${subject}`, place);
}
