/** `npm test`: everything that has to hold, through turbo. Arguments are turbo's: `npm test -- --force`. */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJUnit, type TestCounts } from './junit.ts';
import { report, type Task } from './report.ts';
import { root, turbo } from './turbo.ts';

/** First by itself: everything after it generates what is missing, and would hide that it was. */
const first = ['check:generated'];
const rest = ['check:format', 'check:spec', 'check:changesets', 'lint', 'typecheck', 'build', 'check:package', 'test'];

/** The part of turbo's plan and of its summary of a run that is read. */
interface Run {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly command: string;
    readonly cache: { readonly status: 'HIT' | 'MISS' };
    readonly execution?: { readonly exitCode: number };
  }[];
}

const tasks = run(first);
if (tasks.every((task) => task.exitCode === 0)) tasks.push(...run(rest));
const { lines, failed } = report(tasks);
console.log(lines.join('\n'));
process.exitCode = failed ? 1 : 0;

function run(names: readonly string[]): Task[] {
  const summaries = join(root, '.turbo/runs');
  rmSync(summaries, { recursive: true, force: true });
  for (const file of globSync('{*,packages/*}/reports/*.{json,xml}', { cwd: root })) rmSync(join(root, file));

  const options = ['run', ...names, ...process.argv.slice(2)];
  const plan = turbo([...options, '--dry=json'], 'pipe');
  if (plan.status !== 0) return [{ id: 'turbo', exitCode: plan.status }];
  const logs = [
    '--continue=dependencies-successful',
    '--output-logs=errors-only',
    '--log-order=grouped',
    '--summarize',
  ];
  const { status } = turbo([...options, ...logs]);
  const [summary] = globSync('*.json', { cwd: summaries });
  if (summary === undefined) return [{ id: 'turbo', exitCode: status || 1 }];

  const ended = (read(join(summaries, summary)) as Run).tasks;
  return (JSON.parse(plan.stdout) as Run).tasks
    .map(({ taskId, task, directory, command }) => ({ taskId, directory, command, name: task.replace('//#', '') }))
    .filter(({ name, command }) => names.includes(name) && command !== '<NONEXISTENT>')
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map(({ taskId, name, directory }) => {
      const task = ended.find((candidate) => candidate.taskId === taskId);
      return {
        id: taskId,
        exitCode: task?.execution?.exitCode,
        cached: task?.cache.status === 'HIT',
        skipped: reasonIn(join(root, directory, `reports/${name}.json`)),
        tests: name === 'test' ? countsIn(join(root, directory, 'reports/junit.xml')) : undefined,
      };
    });
}

/** Why a task did nothing, where its tools are not installed. */
function reasonIn(file: string): string | undefined {
  return existsSync(file) ? (read(file) as { skipped?: string }).skipped : undefined;
}

/** Undefined where a suite did not come far enough to leave a report. */
function countsIn(file: string): TestCounts | undefined {
  return existsSync(file) ? readJUnit(readFileSync(file, 'utf8')) : undefined;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
