/**
 * What the model does not hold: fields of a description that nothing is generated from. Schema keywords that narrow
 * values are judged as such; whatever else differs is reported, and not judged.
 */
import type { FieldType } from '../../spec/field.ts';
import { isObject } from '../../spec/json.ts';
import type { Node } from '../../spec/node.ts';
import { declaresError } from '../../api/lower-errors.ts';
import { isSuccess } from '../../api/success.ts';
import { fieldsOf, type ShapeName } from '../../spec/shapes.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Comparison } from '../compare/comparison.ts';
import { phrase } from '../phrase.ts';
import { compareBody } from './body.ts';
import { compareConditions, isCondition } from './conditions.ts';
import { firstDifference } from './difference.ts';
import { pairsOf, type MaybePair, type NodePair } from './pairs.ts';
import { placeWithin, start, type Place } from './place.ts';
import { compareExamples, compareUntold } from './untold.ts';
import { isElsewhere, isSet, isUnread, saysNothing } from './unread-fields.ts';

/** Adds to a comparison of two models what they do not show. */
export function compareUnread(old: Spec, next: Spec, comparison: Comparison): void {
  const known = new Map<string, Map<unknown, Set<unknown>>>();
  const isNew = ({ old: one, new: other }: MaybePair, { direction, isPart }: Place): boolean => {
    const use = `${direction ?? ''} ${isPart ? 'part' : ''}`;
    const pairs = known.get(use) ?? new Map<unknown, Set<unknown>>();
    const partners = pairs.get(one?.value) ?? new Set();
    known.set(use, pairs.set(one?.value, partners));
    return partners.size < partners.add(other?.value).size;
  };

  function visit(pair: MaybePair, shape: ShapeName, place: Place): void {
    const { old: one, new: other } = pair;
    if ([one, other].some((node) => node !== undefined && !isObject(node.value)) || !isNew(pair, place)) return;
    if (one !== undefined && other !== undefined) compareExamples(one, other, place, comparison);
    if (shape === 'MediaType' && !place.isModelled) {
      if (one !== undefined && other !== undefined) compareBody(one, other, place, comparison);
      return;
    }
    if (shape === 'Schema' && one !== undefined && other !== undefined) {
      compareConditions(one, other, place, comparison);
      compareUntold(one, other, place, comparison);
    }
    const nodes = [one, other].filter((node) => node !== undefined);
    for (const key of keysOf(one, other)) {
      const field = fieldsOf(shape).get(key);
      if (isElsewhere(shape, key) || (shape === 'Schema' && isCondition(key, ...nodes))) continue;
      if (isUnread(shape, key, field)) report(pair, key, place);
      else if (field !== undefined) descend(key === 'security' ? secured(pair) : pair, key, field.type, place);
    }
    reportBeside(pair, shape, place);
  }

  function descend({ old: holder, new: nextHolder }: MaybePair, field: string, type: FieldType, place: Place): void {
    const [one, other] = [holder?.get(field), nextHolder?.get(field)];
    const isMap = type.kind === 'map';
    const of = isMap || type.kind === 'list' ? type.of : type;
    if (isMap && type.extensible) reportExtensions({ old: one, new: other }, phrase`${field} of ${place.subject}`);
    if (of.kind !== 'object') return;
    const shape = of.shape as ShapeName;
    const pairs = of === type ? [{ name: field, old: one, new: other }] : pairsOf(one, other, shape);
    for (const each of pairs) {
      const { old: before, new: after } = each;
      if (before === undefined && after === undefined) continue;
      if ((before === undefined || after === undefined) && !saysNothing(shape)) continue;
      const within = placeWithin(place, { ...each, shape, field });
      if (shape === 'Response' && hasNoFields(each, one, other)) report(each, 'headers', within);
      visit(each, shape, within);
    }
  }

  /** An operation that names no credentials of its own needs those of the API. */
  function secured({ old: one, new: other }: MaybePair): MaybePair {
    return { old: one?.has('security') ? one : old.root, new: other?.has('security') ? other : next.root };
  }

  /** What stands beside a reference to a schema extends what it leads to; beside another one, only texts are read. */
  function reportBeside({ old: one, new: other }: MaybePair, shape: ShapeName, { subject }: Place): void {
    const beside = { old: one?.reference?.siblings, new: other?.reference?.siblings };
    if (shape === 'Schema') reportExtensions(beside, subject);
    else for (const key of keysOf(beside.old, beside.new)) if (!readBesides.has(key)) add(beside, key, subject);
  }

  function reportExtensions(pair: MaybePair, subject: Place['subject']): void {
    for (const key of keysOf(pair.old, pair.new)) if (key.startsWith('x-')) add(pair, key, subject);
  }

  function report(pair: MaybePair, key: string, { subject, shape }: Place): void {
    const { old: one, new: other } = pair;
    const isOfNames = shape !== undefined && isSet(shape) && one?.has(key) === true && other?.has(key) === true;
    if (isOfNames && namesIn(one, key) === namesIn(other, key)) return;
    add(pair, key, subject);
  }

  function add({ old: one, new: other }: MaybePair, key: string, subject: Place['subject']): void {
    const at = firstDifference(one, other, key);
    if (at !== undefined) comparison.add('not-judged', phrase`${key} of ${subject}`, at);
  }

  visit({ old: old.root, new: next.root }, 'OpenAPI', start);
}

const readBesides: ReadonlySet<string> = new Set(['$ref', 'summary', 'description']);

function keysOf(...nodes: readonly (Node | undefined)[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (isObject(node?.value) ? Object.keys(node.value) : [])));
}

function namesIn(node: Node, key: string): string {
  return [...new Set(node.texts(key))].toSorted().join(' ');
}

/** Whether headers of a response are fields of nothing: it is thrown, and not as an error of its own. */
function hasNoFields({ name, old, new: next }: NodePair, ...responses: readonly (Node | undefined)[]): boolean {
  const isThrown = responses.every((all) => all === undefined || !isSuccess(name, Object.keys(all.value ?? {})));
  return isThrown && [old, next].some((response) => response !== undefined && !declaresError(response));
}
