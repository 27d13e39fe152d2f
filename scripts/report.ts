/** The results of the tasks of a run: a line for each, and a total. */
import type { TestCounts } from './junit.ts';

/** A task that turbo was to run, and how it ended. */
export interface Task {
  /** As turbo writes it: `@plex-sdk/core#test`. */
  readonly id: string;
  /** Undefined when it was not run, because a task that it needs had failed. */
  readonly exitCode: number | undefined;
  /** It did not run, because it had with the same inputs. */
  readonly cached?: boolean;
  /** Why it did nothing: its tools are not installed. */
  readonly skipped?: string | undefined;
  /** Undefined for tasks that are not made of tests: such a task counts as one. */
  readonly tests?: TestCounts | undefined;
}

/** One line a task, the reasons of what was skipped, and the sum as the last line. */
export function report(tasks: readonly Task[]): { lines: string[]; failed: boolean } {
  const counts = tasks.map(count);
  const width = Math.max(...tasks.map((task) => task.id.length));
  const lines = tasks.flatMap((task, index) => {
    const { [index]: counted = nothing } = counts;
    const line = `${task.id.padEnd(width)}  ${describe(task, counted)}${task.cached ? ' (cached)' : ''}`;
    return [line, ...counted.skipped.map((reason) => `  skipped: ${reason}`)];
  });
  const sum = counts.reduce(add, nothing);
  return { lines: [...lines, '', total(sum)], failed: sum.failed > 0 };
}

const nothing: TestCounts = { passed: 0, failed: 0, skipped: [] };

function add(one: TestCounts, other: TestCounts): TestCounts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

function describe({ skipped, tests }: Task, counted: TestCounts): string {
  if (skipped !== undefined) return 'skipped';
  if (tests) return total(counted);
  return counted.failed ? 'failed' : counted.passed ? 'passed' : 'not run';
}

function total({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

function count({ id, exitCode, skipped, tests }: Task): TestCounts {
  if (exitCode === undefined) return { ...nothing, skipped: [`${id}: a task that it needs failed`] };
  if (skipped !== undefined) return { ...nothing, skipped: [`${id}: ${skipped}`] };
  if (!tests) return exitCode === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
  // An error outside of all tests fails the task, and no test.
  return { ...tests, failed: tests.failed || Number(exitCode !== 0) };
}
