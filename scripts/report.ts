/** What the tasks of a run came to: a line each, and their sum. */

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
  readonly tests?: TestReport | undefined;
}

/** The part of vitest's JSON report that is read. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly reason?: string };
    }[];
  }[];
}

export interface Count {
  passed: number;
  failed: number;
  /** Why, each. */
  skipped: string[];
}

/** One line a task, the reasons of what was skipped, and the sum as the last line. */
export function report(tasks: readonly Task[]): { lines: string[]; failed: boolean } {
  const sum: Count = { passed: 0, failed: 0, skipped: [] };
  const width = Math.max(...tasks.map((task) => task.id.length));
  const lines = tasks.flatMap((task) => {
    const { passed, failed, skipped } = count(task);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped.push(...skipped);
    const line = `${task.id.padEnd(width)}  ${describe(task, passed, failed, skipped.length)}${task.cached ? ' (cached)' : ''}`;
    return [line, ...skipped.map((reason) => `  skipped: ${reason}`)];
  });
  return { lines: [...lines, '', total(sum.passed, sum.failed, sum.skipped.length)], failed: sum.failed > 0 };
}

function describe({ skipped: reason, tests }: Task, passed: number, failed: number, skipped: number): string {
  if (tests) return total(passed, failed, skipped);
  if (reason !== undefined) return 'skipped';
  return failed ? 'failed' : passed ? 'passed' : 'not run';
}

function total(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function count({ id, exitCode, skipped, tests }: Task): Count {
  if (exitCode === undefined) return { passed: 0, failed: 0, skipped: [`${id}: a task that it needs failed`] };
  if (skipped !== undefined) return { passed: 0, failed: 0, skipped: [`${id}: ${skipped}`] };
  if (!tests) return exitCode === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] };
  const results = tests.testResults.flatMap((file) => file.assertionResults);
  const ended = (status: string) => results.filter((test) => test.status === status);
  const broken = tests.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = ended('failed').length + broken.length;
  const passed = ended('passed').length;
  return {
    passed,
    // An error outside of all tests fails the task, and no test.
    failed: failed || Number(exitCode !== 0),
    skipped: results
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map((test) => `${test.fullName}: ${test.meta.reason ?? 'no reason given'}`),
  };
}
