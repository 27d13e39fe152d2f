/** Reads `--only`: `core` means all steps of a package, `core/bun` one step. */
import { suggestion, usage } from '../../../generator/src/command/words.ts';
import { nearest } from '../../../generator/src/spec/nearest.ts';

/** Returns whether a step is wanted; without `--only`, every step is. `steps` has all names. */
export function selection(only: string | undefined, steps: readonly string[]): (step: string) => boolean {
  if (only === undefined) return () => true;
  const packages = [...new Set(steps.map((step) => step.split('/')[0] ?? ''))];
  const words = only.split(',').map((word) => word.trim());
  for (const word of words) {
    if (packages.includes(word) || steps.includes(word)) continue;
    const all = `the packages are ${packages.join(', ')}, and the steps ${steps.join(', ')}`;
    const what = word === '' ? 'an empty step' : `no step ${word}`;
    throw usage(`--only has ${what}`, suggestion(nearest(word, [...packages, ...steps]), all));
  }
  return (step) => words.some((word) => step === word || step.startsWith(`${word}/`));
}
