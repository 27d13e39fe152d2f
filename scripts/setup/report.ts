/** How a setup ended. */
import type { Colors } from '../../generator/src/command/text.ts';
import type { Reasons } from '../remedy.ts';
import type { Outcome } from './set-up.ts';

export function describeOutcomes(outcomes: readonly Outcome[], colors: Colors): string {
  const skipped = outcomes.flatMap(({ language, skipped }) =>
    skipped.map(({ reason, brings }) => `${colors.yellow('skipped')}  ${language}: ${reason}; not there: ${brings}`),
  );
  const failed = outcomes.flatMap(({ language, failed }) =>
    failed === undefined ? [] : [`${colors.red('failed')}   ${language}: what it printed is above`],
  );
  const whole = outcomes.filter(({ failed, skipped }) => failed === undefined && skipped.length === 0);
  const sum = `${whole.length} whole, ${count(outcomes, 'failed')} failed, ${count(outcomes, 'skipped')} with something skipped`;
  const hint =
    failed.length > 0 ? ['mend what failed, and run it again: until then its tests are skipped or fail'] : [];
  return [...new Set(skipped), ...failed, ...hint, sum].join('\n');
}

/** What its tests say of a language that is not whole. */
export function reasonsOf(outcomes: readonly Outcome[]): Reasons {
  const partly = outcomes.filter(({ skipped }) => skipped.length > 0);
  return Object.fromEntries(
    partly.map(({ language, skipped }) => [language, [...new Set(skipped.map(({ reason }) => reason))].join('; ')]),
  );
}

function count(outcomes: readonly Outcome[], kind: 'failed' | 'skipped'): number {
  if (kind === 'failed') return outcomes.filter(({ failed }) => failed !== undefined).length;
  return outcomes.filter(({ failed, skipped }) => failed === undefined && skipped.length > 0).length;
}
