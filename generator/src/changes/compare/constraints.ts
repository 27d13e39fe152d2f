import type { Constraints } from '../../api/api.ts';
import { phrase } from '../phrase.ts';
import { within, type Comparison } from './comparison.ts';
import { turned } from './texts.ts';
import type { Place } from './types.ts';

/** For each bound: whether a greater one lets fewer values through, and what it is called. */
const bounds = [
  ['minimum', true, 'minimum-raised', 'minimum-lowered'],
  ['exclusiveMinimum', true, 'minimum-raised', 'minimum-lowered'],
  ['maximum', false, 'maximum-lowered', 'maximum-raised'],
  ['exclusiveMaximum', false, 'maximum-lowered', 'maximum-raised'],
  ['minLength', true, 'min-length-raised', 'min-length-lowered'],
  ['maxLength', false, 'max-length-lowered', 'max-length-raised'],
  ['minItems', true, 'min-items-raised', 'min-items-lowered'],
  ['maxItems', false, 'max-items-lowered', 'max-items-raised'],
] as const;

export function compareConstraints(old: Constraints, next: Constraints, place: Place, comparison: Comparison): void {
  const { direction, subject, at } = place;
  const add = (kind: Parameters<typeof comparison.add>[0], key: keyof Constraints): void => {
    comparison.add(kind, subject, within(at, key), phrase`${[key]} ${turned(text(old[key]), text(next[key]))}`);
  };
  for (const [key, isLower, tighter, looser] of bounds) {
    const [was, is] = [old[key] ?? open(isLower), next[key] ?? open(isLower)];
    if (was !== is) add(`${direction}-${is > was === isLower ? tighter : looser}`, key);
  }
  const [step, nextStep] = [old.multipleOf, next.multipleOf];
  if (step !== nextStep)
    add(`${direction}-multiple-${isMultiple(step, nextStep) ? 'loosened' : 'tightened'}`, 'multipleOf');
  if ((old.uniqueItems ?? false) !== (next.uniqueItems ?? false)) {
    add(`${direction}-unique-items-${next.uniqueItems ? 'required' : 'no-longer-required'}`, 'uniqueItems');
  }
  if (old.pattern === next.pattern) return;
  const kind = old.pattern === undefined ? 'added' : next.pattern === undefined ? 'removed' : 'changed';
  add(`${direction}-pattern-${kind}`, 'pattern');
}

/** A bound that is not given. */
function open(isLower: boolean): number {
  return isLower ? -Infinity : Infinity;
}

/** Whether every multiple of the old step is one of the new. */
function isMultiple(old: number | undefined, next: number | undefined): boolean {
  return next === undefined || (old !== undefined && Number.isInteger(old / next));
}

function text(value: Constraints[keyof Constraints]): string | undefined {
  return value === undefined ? undefined : String(value);
}
