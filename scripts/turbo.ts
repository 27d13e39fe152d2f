/** `node scripts/turbo.ts run TASK…`: turbo, without telemetry. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A task that does without one of these says so in its `env`: what it skipped is no result once the program is there. */
const optional = ['java', 'javac', 'mvn', 'go', 'cargo'];

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
      PLEX_SDK_PROGRAMS: optional.filter(isThere).join(),
      TURBO_TELEMETRY_DISABLED: '1',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    },
  });
  if (error) throw error;
  return { status: status ?? 1, stdout };
}

export function isThere(program: string): boolean {
  const directories = process.env['PATH']?.split(delimiter) ?? [];
  return directories.some((directory) =>
    ['', '.exe', '.cmd'].some((end) => existsSync(join(directory, program + end))),
  );
}

if (import.meta.main) process.exitCode = turbo(process.argv.slice(2)).status;
