/**
 * What the model does not hold: fields of a description that nothing is generated from. Schema keywords that narrow
 * values are judged as such; whatever else differs is reported, and not judged.
 */
import type { FieldType } from '../../spec/field.ts';
import { isObject } from '../../spec/json.ts';
import type { Node } from '../../spec/node.ts';
import { fieldsOf, type ShapeName } from '../../spec/shapes.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Direction } from '../kinds/kind.ts';
import { phrase } from '../phrase.ts';
import { compareBody } from './body.ts';
import { compareConditions, conditions } from './conditions.ts';
import { firstDifference } from './difference.ts';
import { pairsOf } from './pairs.ts';
import { placeWithin, start, type Place, type Step } from './place.ts';
import { isElsewhere, isUnread } from './unread-fields.ts';

/** Adds to a comparison of two models what they do not show. */
export function compareUnread(old: Spec, next: Spec, comparison: Comparison): void {
  const known = new Map<Direction | undefined, Map<unknown, Set<unknown>>>();
  const isNew = ({ old: one, new: other }: Pair, { direction }: Place): boolean => {
    const pairs = known.get(direction) ?? new Map<unknown, Set<unknown>>();
    const partners = pairs.get(one.value) ?? new Set();
    known.set(direction, pairs.set(one.value, partners));
    return partners.size < partners.add(other.value).size;
  };

  function visit(pair: Pair, shape: ShapeName, place: Place): void {
    const { old: one, new: other } = pair;
    if (!isObject(one.value) || !isObject(other.value) || !isNew(pair, place)) return;
    if (shape === 'MediaType' && !place.isModelled) {
      compareBody(one, other, place, comparison);
      return;
    }
    if (shape === 'Schema') compareConditions(one, other, place, comparison);
    for (const key of new Set([...Object.keys(one.value), ...Object.keys(other.value)])) {
      const field = fieldsOf(shape).get(key);
      if (isElsewhere(shape, key) || (shape === 'Schema' && conditions.has(key))) continue;
      if (isUnread(shape, key, field)) report(pair, key, place);
      else if (field !== undefined) descend(key === 'security' ? secured(pair) : pair, key, field.type, place);
    }
  }

  function descend({ old: holder, new: nextHolder }: Pair, field: string, type: FieldType, place: Place): void {
    const [one, other] = [holder.get(field), nextHolder.get(field)];
    const of = type.kind === 'map' || type.kind === 'list' ? type.of : type;
    if (one === undefined || other === undefined || of.kind !== 'object') return;
    const shape = of.shape as ShapeName;
    const pairs = of === type ? [{ name: field, old: one, new: other }] : pairsOf(one, other, shape);
    for (const pair of pairs) {
      const step: Step = { ...pair, shape, field };
      const within = placeWithin(place, step);
      if (shape === 'Response' && [one, other].every((responses) => isError(pair.name, responses)))
        report(pair, 'headers', within);
      visit(pair, shape, within);
    }
  }

  /** An operation that names no credentials of its own needs those of the API. */
  function secured({ old: one, new: other }: Pair): Pair {
    return { old: one.has('security') ? one : old.root, new: other.has('security') ? other : next.root };
  }

  function report({ old: one, new: other }: Pair, key: string, { subject }: Place): void {
    const at = firstDifference(one, other, key);
    if (at !== undefined) comparison.add('not-judged', phrase`${key} of ${subject}`, at);
  }

  visit({ old: old.root, new: next.root }, 'OpenAPI', start);
}

/** Whether what answers with a status is thrown: results alone have fields for headers. */
function isError(status: string, responses: Node): boolean {
  if (status === 'default') return Object.keys(responses.value ?? {}).some((other) => other.startsWith('2'));
  return /^[45]/.test(status);
}

interface Pair {
  readonly old: Node;
  readonly new: Node;
}
