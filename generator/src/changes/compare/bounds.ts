/** The ends of a range of numbers. */
import type { Constraints } from '../../api/api.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { within, type Comparison } from './comparison.ts';
import { turned } from './texts.ts';
import type { Place } from './types.ts';

interface Bound {
  readonly key: 'minimum' | 'exclusiveMinimum' | 'maximum' | 'exclusiveMaximum';
  readonly written: number;
  /** How far it reaches into the range: of two, the greater lets fewer values through. */
  readonly reach: readonly [value: number, isExclusive: 0 | 1];
}

const ends = [
  ['minimum', 'exclusiveMinimum', 1, 'minimum-raised', 'minimum-lowered'],
  ['maximum', 'exclusiveMaximum', -1, 'maximum-lowered', 'maximum-raised'],
] as const;

/** Each end of the range once, with either keyword. */
export function compareBounds(
  old: Constraints,
  next: Constraints,
  { direction, subject, at }: Place,
  comparison: Comparison,
  onlyIntegers: boolean,
): void {
  for (const [inclusive, exclusive, sign, tighter, looser] of ends) {
    const boundOf = (constraints: Constraints): Bound | undefined =>
      [inclusive, exclusive]
        .flatMap((key) => bound(key, constraints[key], sign, onlyIntegers))
        .toSorted((a, b) => further(b, a))[0];
    const [was, is] = [boundOf(old), boundOf(next)];
    const turn = further(is, was);
    if (turn === 0) continue;
    const key = (is ?? was)?.key ?? inclusive;
    comparison.add(`${direction}-${turn > 0 ? tighter : looser}`, subject, within(at, key), boundText(was, is));
  }
}

function bound(key: Bound['key'], written: number | undefined, sign: 1 | -1, onlyIntegers: boolean): Bound[] {
  if (written === undefined) return [];
  const isExclusive = key.startsWith('exclusive');
  const value = sign * written;
  // Of whole numbers, more than 0 and at least 1 are the same.
  if (onlyIntegers) return [{ key, written, reach: [isExclusive ? Math.floor(value) + 1 : Math.ceil(value), 0] }];
  return [{ key, written, reach: [value, isExclusive ? 1 : 0] }];
}

function further(bound: Bound | undefined, than: Bound | undefined): number {
  const [[value, isExclusive], [other, isOtherExclusive]] = [bound, than].map((each) => each?.reach ?? open) as [
    Bound['reach'],
    Bound['reach'],
  ];
  return value === other ? isExclusive - isOtherExclusive : value - other;
}

const open: Bound['reach'] = [-Infinity, 0];

function boundText(old: Bound | undefined, next: Bound | undefined): Phrase {
  const shown = ({ key, written }: Bound): Phrase => phrase`${[key]} ${String(written)}`;
  if (old === undefined) return next === undefined ? [] : shown(next);
  if (next === undefined) return phrase`${[old.key]} ${turned(String(old.written), undefined)}`;
  if (old.key === next.key) return phrase`${[old.key]} ${turned(String(old.written), String(next.written))}`;
  return phrase`${shown(old)} → ${shown(next)}`;
}
