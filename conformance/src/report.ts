/** Prints the results of a run, for people and for scripts. */
import colors from 'picocolors';
import type { Column, Result } from './run.ts';
import type { Scenario } from './scenario.ts';

/** A line for each scenario, a column for each language; the differences follow below. */
export function matrix(scenarios: readonly Scenario[], columns: readonly Column[]): string[] {
  const width = Math.max(...scenarios.map(({ id }) => id.length));
  const widths = columns.map(({ language }) => Math.max(language.length, 'FAILED'.length) + 2);
  const row = (first: string, cells: readonly string[]): string =>
    `${first.padEnd(width)}  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('')}`.trimEnd();
  const lines = scenarios.flatMap(({ id, place }) => {
    const results = columns.map(({ results: all }) => all.find(({ scenario }) => scenario.id === id));
    const details = results.flatMap((result) =>
      (result?.problems ?? []).map((problem) => colors.red(`  ${result?.language ?? ''}: ${problem} (${place})`)),
    );
    return [row(id, results.map(mark)), ...details];
  });
  return [
    row(
      '',
      columns.map(({ language }) => language),
    ),
    ...lines,
  ];
}

function mark(result: Result | undefined): string {
  if (result === undefined) return '-';
  if (result.problems.length > 0) return 'FAILED';
  return result.expectedFailure === undefined ? 'ok' : 'known';
}

/** A line for each language, and the sum. */
export function summary(columns: readonly Column[]): string {
  const counted = columns.map((column) => ({ ...column, ...countsOf(column) }));
  const lines = counted.map(({ language, skipped, passed, known, failed }) =>
    skipped === undefined ? `${language}: ${describe(passed, known, failed)}` : `${language}: skipped, ${skipped}`,
  );
  const sum = (name: 'passed' | 'known' | 'failed'): number =>
    counted.reduce((total, column) => total + column[name], 0);
  return [...lines, describe(sum('passed'), sum('known'), sum('failed'))].join('\n');
}

function describe(passed: number, known: number, failed: number): string {
  return `${passed} passed, ${failed} failed, ${known} failed as expected`;
}

function countsOf({ results }: Column): { passed: number; known: number; failed: number } {
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  const known = results.filter(({ expectedFailure }) => expectedFailure !== undefined).length;
  return { passed: results.length - failed - known, known, failed };
}

export function asJSON(columns: readonly Column[]): string {
  const languages = columns.map(({ language, skipped, results }) => ({
    ...{ language, skipped, ...countsOf({ language, results }) },
    results: results.map(({ scenario: { id, place }, problems, expectedFailure }) => ({
      scenario: id,
      place,
      problems,
      expectedFailure,
    })),
  }));
  return JSON.stringify({ ok: languages.every(({ failed }) => failed === 0), languages }, undefined, 2);
}
