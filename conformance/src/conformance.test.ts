/** The whole matrix, so that every scenario counts for every language. */
import { expect, describe, test } from 'vitest';
import { loadExpectedFailures } from './expected-failures.ts';
import { languages } from './languages.ts';
import { loadScenarios } from './load.ts';
import { run } from './run.ts';

const scenarios = loadScenarios();
const columns = await run(scenarios, languages, loadExpectedFailures(scenarios, languages));

describe.each(columns)('$language', ({ skipped, results }) => {
  if (skipped !== undefined) {
    test('every scenario', async ({ annotate, skip }) => {
      await annotate(skipped, 'reason');
      skip();
    });
  }
  test.each(results)('$scenario.id', ({ problems, scenario: { place } }) => {
    expect(problems, place).toEqual([]);
  });
});
