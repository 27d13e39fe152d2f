/** `npm test`: runs all checks and tests through turbo. Its options are some of turbo's. */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../generator/src/command/program.ts';
import { usage, type Options } from '../generator/src/command/words.ts';
import { report, type Task } from './report.ts';
import { reportsOf } from './reports.ts';
import { root, runTasks, turbo, type Run } from './turbo.ts';

/** Runs first, alone: later tasks generate missing files, and would hide that they were missing. */
const first = ['check:generated'];
const rest = ['check:format', 'check:spec', 'check:changesets', 'lint', 'typecheck', 'build', 'check:package', 'test'];

const help = `Checks formats, the spec, linters and types, builds the packages and the site, and runs all tests.

Usage
  npm test [-- OPTIONS]

Options
  --filter PACKAGE    only the tasks of one package, such as @plex-sdk/ruby; may be given several times
  --force             run every task again, also those whose inputs have not changed
  --affected          only the tasks of packages that have changed since the branch began
  --concurrency N     run at most N tasks at a time
  --version           print the version of the generator
  -h, --help          print this help

The last line is the total: N passed, N failed, N skipped. Each reason for a skipped test stands above it.

Exit codes
  0   nothing failed
  1   a task or a test failed
  2   wrong usage`;

const options: Options = {
  ...{ filter: { value: 'PACKAGE' }, force: {}, affected: {} },
  concurrency: { value: 'N' },
};

await runProgram(help, options, ({ lists, positionals }, { out }) => {
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`${extra} is no option`, `write --filter ${extra}`);
  const forTurbo = [...lists].flatMap(([name, values]) =>
    values.map((value) => `--${name}${value === '' ? '' : `=${value}`}`),
  );
  const tasks = run(first, forTurbo);
  if (tasks.every((task) => task.exitCode === 0)) tasks.push(...run(rest, forTurbo));
  const { lines, failed } = report(tasks);
  out(lines.join('\n'));
  return Promise.resolve(failed ? 1 : 0);
});

function run(names: readonly string[], forTurbo: readonly string[]): Task[] {
  for (const file of globSync('{*,packages/*}/reports/*.{json,xml}', { cwd: root })) rmSync(join(root, file));

  const options = ['run', ...names, ...forTurbo];
  const plan = turbo([...options, '--dry=json'], 'pipe');
  if (plan.status !== 0) return [{ id: 'turbo', exitCode: plan.status }];
  const logs = ['--continue=dependencies-successful', '--output-logs=errors-only', '--log-order=grouped'];
  const { status, tasks: ended } = runTasks([...options, ...logs]);
  if (ended === undefined) return [{ id: 'turbo', exitCode: status || 1 }];

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
        ...reportsOf(join(root, directory), name),
      };
    });
}
