import type { Constraints } from '../../api/api.ts';
import { phrase } from '../phrase.ts';
import { compareBounds } from './bounds.ts';
import { within, type Comparison } from './comparison.ts';
import { turned } from './texts.ts';
import type { Place } from './types.ts';

/** For each size: whether a greater one lets fewer values through, what it is called, and what is meant by none. */
const sizes = [
  ['minLength', true, 'min-length-raised', 'min-length-lowered', 0],
  ['maxLength', false, 'max-length-lowered', 'max-length-raised', Infinity],
  ['minItems', true, 'min-items-raised', 'min-items-lowered', 0],
  ['maxItems', false, 'max-items-lowered', 'max-items-raised', Infinity],
  ['minProperties', true, 'min-properties-raised', 'min-properties-lowered', 0],
  ['maxProperties', false, 'max-properties-lowered', 'max-properties-raised', Infinity],
] as const;

/** What narrows values, whether a type holds it or not. */
export interface Narrowing extends Constraints {
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** `onlyIntegers`: neither type lets fractions through. */
export function compareConstraints(
  old: Narrowing,
  next: Narrowing,
  place: Place,
  comparison: Comparison,
  onlyIntegers = false,
): void {
  const { direction, subject, at } = place;
  const add = (kind: Parameters<typeof comparison.add>[0], key: keyof Narrowing): void => {
    comparison.add(kind, subject, within(at, key), phrase`${[key]} ${turned(text(old[key]), text(next[key]))}`);
  };
  compareBounds(old, next, place, comparison, onlyIntegers);
  for (const [key, isLower, tighter, looser, none] of sizes) {
    const [was, is] = [old[key] ?? none, next[key] ?? none];
    if (was !== is) add(`${direction}-${is > was === isLower ? tighter : looser}`, key);
  }
  // Every whole number is a multiple of 1, and of 0.5.
  const [step, nextStep] = [old.multipleOf, next.multipleOf].map((each) =>
    onlyIntegers && isMultiple(1, each) ? undefined : each,
  );
  if (step !== nextStep) add(`${direction}-multiple-${turnOfStep(step, nextStep)}`, 'multipleOf');
  if ((old.uniqueItems ?? false) !== (next.uniqueItems ?? false)) {
    add(`${direction}-unique-items-${next.uniqueItems ? 'required' : 'no-longer-required'}`, 'uniqueItems');
  }
  if (old.pattern === next.pattern) return;
  const kind = old.pattern === undefined ? 'added' : next.pattern === undefined ? 'removed' : 'changed';
  add(`${direction}-pattern-${kind}`, 'pattern');
}

function turnOfStep(old: number | undefined, next: number | undefined): 'loosened' | 'tightened' | 'changed' {
  if (isMultiple(old, next)) return 'loosened';
  return isMultiple(next, old) ? 'tightened' : 'changed';
}

/** Whether every multiple of the one step is one of the other. */
function isMultiple(step: number | undefined, of: number | undefined): boolean {
  if (of === undefined || step === undefined) return of === undefined;
  const times = step / of;
  // 0.3 / 0.1 is not quite 3.
  return Math.round(times) > 0 && Math.abs(times - Math.round(times)) < 1e-9 * times;
}

function text(value: Narrowing[keyof Narrowing]): string | undefined {
  return value === undefined ? undefined : String(value);
}
