import type { Type, UnionType } from '../../api/api.ts';
import { isNamed } from '../../api/walk.ts';
import { calledType, describe, type Side } from '../names/called.ts';
import { join, phrase, type Phrase } from '../phrase.ts';
import { both, within, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { turned } from './texts.ts';
import type { Place, TypeComparison } from './types.ts';

/** At least one of the two is a union; the other may have become one of its variants, or been one. */
export function compareUnions(
  old: Type,
  next: Type,
  place: Place,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { direction, subject, at } = place;
  const { add } = comparison;
  const found = match(variantsOf(old), variantsOf(next), identity, only(old, next));
  for (const [before, after] of found.pairs) {
    types.compare(before, after, { ...place, subject: phrase`${calledType(after, 'new')} as ${subject}` });
  }
  if (old.kind === 'union' && next.kind === 'union') {
    for (const variant of found.added)
      add(`${direction}-variant-added`, subject, at, turned(undefined, calledType(variant, 'new')));
    for (const variant of found.removed)
      add(`${direction}-variant-removed`, subject, at, turned(calledType(variant, 'old'), undefined));
    compareDiscriminators(old, next, place, comparison);
  } else if (found.pairs.length === 0) {
    add(`${direction}-type-changed`, subject, at, turned(calledType(old, 'old'), calledType(next, 'new')));
  } else if (next.kind === 'union') {
    add(`${direction}-became-union`, subject, at, turned(undefined, listed(found.added, 'new')));
  } else add(`${direction}-no-longer-union`, subject, at, turned(listed(found.removed, 'old'), undefined));
}

function listed(types: readonly Type[], side: Side): Phrase {
  return join(
    types.map((type) => calledType(type, side)),
    ', ',
  );
}

function variantsOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.variants : [type];
}

function identity(type: Type): string {
  return isNamed(type) ? `${type.kind} ${type.names[0] ?? ''}` : describe(type);
}

/** Of unions that have one object each without a partner, these are one under two names. */
function only(old: Type, next: Type): (variant: Type) => string | undefined {
  const isRenaming = variantsOf(old).length === variantsOf(next).length;
  return (variant) => (isRenaming && isNamed(variant) ? variant.kind : undefined);
}

function compareDiscriminators(old: UnionType, next: UnionType, { subject }: Place, { add, pairs }: Comparison): void {
  const at = within(both(old, next), 'discriminator');
  const [was, is] = [old.discriminator, next.discriminator];
  if (was === undefined || is === undefined) {
    if (is !== undefined) add('discriminator-added', subject, at, turned(undefined, is.property));
    if (was !== undefined) add('discriminator-removed', subject, at, turned(was.property, undefined));
    return;
  }
  if (was.property !== is.property)
    add('discriminator-property-changed', subject, at, turned(was.property, is.property));
  for (const [value, type] of was.mapping) {
    const other = is.mapping.get(value);
    if (other === undefined) add('discriminator-value-removed', subject, at, turned(value, undefined));
    else if (!pairs.type.some((pair) => pair.old === type && pair.new === other)) {
      add(
        'discriminator-value-changed',
        subject,
        at,
        phrase`${value}: ${calledType(type, 'old')} → ${calledType(other, 'new')}`,
      );
    }
  }
  for (const value of is.mapping.keys()) {
    if (!was.mapping.has(value)) add('discriminator-value-added', subject, at, turned(undefined, value));
  }
}
