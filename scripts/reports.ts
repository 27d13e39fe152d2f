/** What a task leaves of its result in `reports/`, where it does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJUnit, type TestCounts } from './junit.ts';

export interface Reports {
  /** Why it did nothing: its tools are not installed. */
  readonly skipped: string | undefined;
  /** Undefined where it is not made of tests, or did not come far enough. */
  readonly tests: TestCounts | undefined;
}

/** `directory` is that of the package; `task` has no package in its name. */
export function reportsOf(directory: string, task: string): Reports {
  const note = join(directory, `reports/${task}.json`);
  const suite = join(directory, 'reports/junit.xml');
  return {
    skipped: existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as { skipped?: string }).skipped : undefined,
    tests: task === 'test' && existsSync(suite) ? readJUnit(readFileSync(suite, 'utf8')) : undefined,
  };
}
