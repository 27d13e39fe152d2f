/** `npm test`: everything that has to hold, through turbo. Arguments are turbo's: `npm test -- --force`. */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { report, type Task } from './report.ts';
import { reportsOf } from './reports.ts';
import { root, runTasks, turbo, type Run } from './turbo.ts';

/** First by itself: everything after it generates what is missing, and would hide that it was. */
const first = ['check:generated'];
const rest = ['check:format', 'check:spec', 'check:changesets', 'lint', 'typecheck', 'build', 'check:package', 'test'];

const tasks = run(first);
if (tasks.every((task) => task.exitCode === 0)) tasks.push(...run(rest));
const { lines, failed } = report(tasks);
console.log(lines.join('\n'));
process.exitCode = failed ? 1 : 0;

function run(names: readonly string[]): Task[] {
  for (const file of globSync('{*,packages/*}/reports/*.{json,xml}', { cwd: root })) rmSync(join(root, file));

  const options = ['run', ...names, ...process.argv.slice(2)];
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
