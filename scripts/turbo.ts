/** `node scripts/turbo.ts run TASK…`: turbo, without telemetry. A task that skipped a test runs again the next time. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportsOf } from './reports.ts';

/** The fields of turbo's plan and summary that this file reads. */
export interface Run {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly command: string;
    readonly hash: string;
    readonly cache: { readonly status: 'HIT' | 'MISS' };
    readonly execution?: { readonly exitCode: number };
  }[];
}

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs turbo on the workspace. */
export function turbo(
  options: readonly string[],
  output: 'inherit' | 'pipe' = 'inherit',
): { status: number; stdout: string } {
  const program = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const { status, stdout, error } = spawnSync(process.execPath, [program, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['inherit', output, 'inherit'],
    env: {
      ...process.env,
      TURBO_RUN_SUMMARY: 'true',
      TURBO_TELEMETRY_DISABLED: '1',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    },
  });
  if (error) throw error;
  return { status: status ?? 1, stdout };
}

/** Runs tasks; returns the result of each, or undefined if turbo did not report it. */
export function runTasks(options: readonly string[]): { status: number; tasks: Run['tasks'] | undefined } {
  const summaries = join(root, '.turbo/runs');
  rmSync(summaries, { recursive: true, force: true });
  const { status } = turbo(options);
  const summary = globSync('*.json', { cwd: summaries }).toSorted().at(-1);
  if (summary === undefined) return { status, tasks: undefined };
  const { tasks } = JSON.parse(readFileSync(join(summaries, summary), 'utf8')) as Run;
  for (const { directory, task, hash } of tasks) {
    const { skipped, tests } = reportsOf(join(root, directory), task);
    if (skipped !== undefined || (tests?.skipped.length ?? 0) > 0) forget(hash);
  }
  return { status, tasks };
}

/** The missing program, module or network may be available the next time. */
function forget(hash: string): void {
  const cache = join(root, '.turbo/cache');
  for (const file of globSync(`${hash}*`, { cwd: cache })) rmSync(join(cache, file));
}

if (import.meta.main) process.exitCode = runTasks(process.argv.slice(2)).status;
