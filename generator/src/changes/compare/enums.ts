import type { EnumMember, EnumType, LiteralType } from '../../api/api.ts';
import { calledMember, calledType } from '../names/called.ts';
import { phrase } from '../phrase.ts';
import { both, within, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { compareTexts, turned } from './texts.ts';
import type { Place } from './types.ts';

/** By value; a fixed value is a list of one. */
export function compareEnums(
  old: EnumType | LiteralType,
  next: EnumType | LiteralType,
  place: Place,
  comparison: Comparison,
): void {
  const { direction, subject } = place;
  const { add, pair } = comparison;
  const at = 'source' in old && 'source' in next ? both(old, next) : place.at;
  if (old.kind === 'literal' || next.kind === 'literal') {
    compareConstants(old, next, place, comparison);
    return;
  }
  if (old.base !== next.base) {
    add(`${direction}-type-changed`, subject, at, turned(calledType(old, 'old'), calledType(next, 'new')));
    return;
  }
  if (direction === 'request' && old.open !== next.open) {
    add(next.open ? 'request-enum-opened' : 'request-enum-closed', subject, at);
  }
  const values = within(at, 'enum');
  const found = match(old.members, next.members, ({ value }: EnumMember) => String(value));
  for (const member of found.removed)
    add(`${direction}-enum-value-removed`, subject, values, turned(calledMember(member, 'old'), undefined));
  for (const member of found.added)
    add(`${direction}-enum-value-added`, subject, values, turned(undefined, calledMember(member, 'new')));
  for (const [before, after] of found.pairs) {
    const member = phrase`value ${calledMember(after, 'new')} of ${subject}`;
    pair('member', { old: before, new: after, subject: member, at: values });
    compareTexts(before, after, { description: 'enum-member-description-changed' }, member, at, comparison);
  }
}

function compareConstants(
  old: EnumType | LiteralType,
  next: EnumType | LiteralType,
  { direction, subject, at }: Place,
  { add }: Comparison,
): void {
  const [was, is] = [valuesOf(old), valuesOf(next)];
  const kept = was.filter((value) => is.includes(value)).length;
  const detail = turned(was.join(', '), is.join(', '));
  if (old.kind === 'literal' && next.kind === 'literal') {
    if (old.value !== next.value) add(`${direction}-constant-changed`, subject, at, detail);
  } else if (was.join() === is.join()) {
    add(
      `${direction}-${next.kind === 'literal' ? 'enum-became-constant' : 'constant-became-enum'}`,
      subject,
      at,
      phrase`${was.join(', ')}`,
    );
  } else if (kept === 0) add(`${direction}-type-changed`, subject, at, detail);
  else add(`${direction}-constant-${next.kind === 'literal' ? 'added' : 'removed'}`, subject, at, detail);
}

function valuesOf(type: EnumType | LiteralType): readonly string[] {
  return type.kind === 'literal' ? [String(type.value)] : type.members.map(({ value }) => String(value));
}
