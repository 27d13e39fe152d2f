/** A body that is carried as text or bytes, or in a media type that is not sent: the model has no type of its schema. */
import { isStructure } from '../../spec/media-type.ts';
import type { Node } from '../../spec/node.ts';
import type { Comparison } from '../compare/comparison.ts';
import { phrase } from '../phrase.ts';
import { compareConditions } from './conditions.ts';
import { firstDifference } from './difference.ts';
import type { Place } from './place.ts';

/** `old` and `next` are media types. */
export function compareBody(old: Node, next: Node, place: Place, comparison: Comparison): void {
  const [before, after] = [old.get('schema'), next.get('schema')];
  if (before !== undefined && after !== undefined && !isStructure(before) && !isStructure(after)) {
    compareConditions(before, after, place, comparison);
    const format = firstDifference(before, after, 'format');
    if (format !== undefined) comparison.add('not-judged', phrase`format of ${next.key} of ${place.subject}`, format);
    return;
  }
  for (const key of ['schema', 'itemSchema', 'encoding']) {
    const at = firstDifference(old, next, key);
    if (at !== undefined) comparison.add('not-judged', phrase`${key} of ${next.key} of ${place.subject}`, at);
  }
}
