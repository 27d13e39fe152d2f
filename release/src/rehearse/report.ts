/** Prints the results of a rehearsal, for people. */
import type { Colors } from '../../../generator/src/command/text.ts';
import type { Result } from './step.ts';

export function describeResult({ step, result, detail, seconds }: Result, colors: Colors): string {
  const color = { ok: colors.green, failed: colors.red, skipped: colors.yellow }[result];
  const [first = '', ...more] = (detail ?? '').split('\n');
  const line = `${color(result.padEnd(7))}  ${step.padEnd(18)}  ${`${seconds.toFixed(1)} s`.padStart(6)}  ${first}`;
  return [line.trimEnd(), ...more.map((text) => `${' '.repeat(9)}${text}`)].join('\n');
}

export function describeSum(results: readonly Result[]): string {
  const count = (kind: Result['result']): number => results.filter(({ result }) => result === kind).length;
  return `${count('ok')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

/** A line for each package. */
export function describeSteps(steps: readonly string[]): string {
  const names = Map.groupBy(steps, (step) => step.split('/')[0] ?? '');
  const width = Math.max(...[...names.keys()].map((id) => id.length));
  const lines = [...names].map(
    ([id, own]) => `  ${id.padEnd(width)}  ${own.map((step) => step.split('/')[1]).join(', ')}`,
  );
  return lines.join('\n');
}
