/** `expected-failures.yaml`: scenarios that are known to fail, with reasons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from './languages.ts';
import { WrongScenario } from './load.ts';
import { folder } from './paths.ts';
import type { Scenario } from './scenario.ts';

export interface ExpectedFailure {
  /** The id of a scenario. */
  readonly scenario: string;
  readonly language: string;
  readonly reason: string;
}

/** Every entry; its scenario and language must exist. */
export function loadExpectedFailures(
  scenarios: readonly Scenario[],
  languages: readonly Language[],
): ExpectedFailure[] {
  const entries = (parse(readFileSync(join(folder, 'expected-failures.yaml'), 'utf8')) ??
    []) as Partial<ExpectedFailure>[];
  return entries.map(({ scenario, language, reason }, index) => {
    const wrong = (text: string): never => {
      throw new WrongScenario(`expected-failures.yaml, entry ${index + 1}: ${text}`);
    };
    if (scenario === undefined || !scenarios.some(({ id }) => id === scenario))
      return wrong(`there is no scenario "${scenario ?? ''}"`);
    if (language === undefined || !languages.some(({ name }) => name === language))
      return wrong(`there is no language "${language ?? ''}"`);
    if (!reason) return wrong('it has no reason');
    return { scenario, language, reason };
  });
}
