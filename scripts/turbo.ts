/** `node scripts/turbo.ts run TASK…`: turbo, without telemetry. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

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
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (error) throw error;
  return { status: status ?? 1, stdout };
}

if (import.meta.main) process.exitCode = turbo(process.argv.slice(2)).status;
