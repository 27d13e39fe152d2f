import type { ObjectType, Property } from '../../api/api.ts';
import type { KindId } from '../kinds/kinds.ts';
import { calledProperty, type Side } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { matchNamed } from './renamed.ts';
import { compareDefault, compareFlag, compareTexts, turned } from './texts.ts';
import type { Place, TypeComparison } from './types.ts';

/** Properties by their name on the wire. */
export function compareObjects(
  old: ObjectType,
  next: ObjectType,
  place: Place,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { direction, subject } = place;
  const { add, pair } = comparison;
  const subjectOf = (property: Property, side: Side): Phrase =>
    phrase`property ${calledProperty(property, side)} of ${subject}`;
  const found = matchNamed(old.properties, next.properties, ({ name }) => name);
  for (const property of found.removed) {
    const turn = turnOf(property, next, [
      'optional-property-removed',
      'required-property-removed',
      'required-property-undescribed',
    ] as const);
    add(`${direction}-${turn}`, subjectOf(property, 'old'), onlyOld(property));
  }
  for (const property of found.added) {
    const turn = turnOf(property, old, [
      'optional-property-added',
      'required-property-added',
      'required-property-described',
    ] as const);
    add(`${direction}-${turn}`, subjectOf(property, 'new'), onlyNew(property));
  }
  compareUndescribed(old, next, place, comparison);
  for (const [before, after] of found.pairs) {
    const mayBeAbsent = direction === 'response' && !before.required && !after.required && !types.isSent(old, next);
    const own: Place = { direction, subject: subjectOf(after, 'new'), at: both(before, after), mayBeAbsent };
    pair('property', { old: before, new: after, subject: own.subject, at: own.at });
    if (before.name !== after.name) {
      const kind = `${direction}-${before.required ? 'required' : 'optional'}-property-renamed` as const;
      add(kind, own.subject, own.at, turned(before.name, after.name));
    }
    compareProperty(before, after, own, comparison);
    types.compare(before.type, after.type, own);
  }
  compareAdditional(old, next, place, types, comparison);
}

/** What became of a property that one type describes, and the other perhaps only requires. */
function turnOf<Turn>(
  { name, required }: Property,
  { undescribed = [] }: ObjectType,
  [optional, alone, inBoth]: readonly [optional: Turn, alone: Turn, inBoth: Turn],
): Turn {
  if (!required) return optional;
  return undescribed.includes(name) ? inBoth : alone;
}

/** Required properties without a description: no field of a package has them. */
function compareUndescribed(
  old: ObjectType,
  next: ObjectType,
  { direction, subject }: Place,
  { add }: Comparison,
): void {
  const at = within(both(old, next), 'required');
  const describes = ({ properties }: ObjectType, name: string): boolean =>
    properties.some((property) => property.name === name);
  const [before = [], after = []] = [old.undescribed, next.undescribed];
  for (const name of after) {
    if (before.includes(name) || describes(old, name)) continue;
    add(`${direction}-undescribed-property-required`, phrase`property ${name} of ${subject}`, at);
  }
  for (const name of before) {
    if (after.includes(name) || describes(next, name)) continue;
    add(`${direction}-undescribed-property-no-longer-required`, phrase`property ${name} of ${subject}`, at);
  }
}

function compareProperty(old: Property, next: Property, place: Place, comparison: Comparison): void {
  const { direction, subject, at } = place;
  const required = [`${direction}-property-became-required`, `${direction}-property-became-optional`] as const;
  compareFlag(old.required, next.required, required, subject, at, comparison);
  const prefix = `${direction}-property-default` as const;
  const defaults = [`${prefix}-added`, `${prefix}-removed`, `${prefix}-changed`] as const;
  compareDefault(old.default, next.default, defaults, subject, within(at, 'default'), comparison);
  const deprecated = ['property-deprecated', 'property-no-longer-deprecated'] as const;
  compareFlag(old.deprecated, next.deprecated, deprecated, subject, within(at, 'deprecated'), comparison);
  const secret = ['property-became-secret', 'property-no-longer-secret'] as const;
  compareFlag(old.sensitive, next.sensitive, secret, subject, at, comparison);
  const readOnly = ['property-became-read-only', 'property-no-longer-read-only'] as const;
  compareFlag(old.readOnly, next.readOnly, readOnly, subject, within(at, 'readOnly'), comparison);
  const kinds = { description: 'property-description-changed', example: 'property-example-changed' } as const;
  compareTexts(old, next, kinds, subject, at, comparison);
}

function compareAdditional(
  old: ObjectType,
  next: ObjectType,
  place: Place,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { direction, subject } = place;
  const at = within(both(old, next), 'additionalProperties');
  if (old.additional !== undefined && next.additional !== undefined) {
    types.compare(old.additional, next.additional, {
      direction,
      subject: phrase`further properties of ${subject}`,
      at,
    });
    return;
  }
  const turn = furtherTurns[`${openness(old)} ${openness(next)}`];
  if (turn !== undefined) comparison.add(`${direction}-further-properties-${turn}`, subject, at);
}

type FurtherTurn =
  Extract<KindId, `request-further-properties-${string}`> extends `request-further-properties-${infer Turn}`
    ? Turn
    : never;

/** What a schema says of properties that it does not describe; JSON Schema takes one that is silent to allow any. */
type Openness = 'closed' | 'silent' | 'any' | 'typed';

function openness({ additional, closed }: ObjectType): Openness {
  if (additional !== undefined) return additional.kind === 'unknown' ? 'any' : 'typed';
  return closed ? 'closed' : 'silent';
}

const furtherTurns: Readonly<Partial<Record<`${Openness} ${Openness}`, FurtherTurn>>> = {
  'closed silent': 'allowed',
  'closed any': 'added',
  'closed typed': 'added',
  'silent closed': 'forbidden',
  'silent any': 'declared',
  'silent typed': 'restricted',
  'any closed': 'removed',
  'any silent': 'undeclared',
  'typed closed': 'removed',
  'typed silent': 'freed',
};
