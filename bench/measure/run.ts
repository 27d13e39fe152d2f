/** Runs Node to its end. */
import { spawnSync } from 'node:child_process';

/** No update checks and no telemetry: neither is part of the work. */
const quiet = {
  ...process.env,
  FORCE_COLOR: '0',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_TELEMETRY: 'off',
};

/** What it printed, and the milliseconds from its start to its exit. */
export function run(
  options: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): { output: string; milliseconds: number } {
  const start = performance.now();
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, options, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...quiet, ...environment },
    maxBuffer: Infinity,
  });
  const milliseconds = performance.now() - start;
  if (error) throw error;
  if (status !== 0) {
    throw new Error(`node ${options.join(' ')}\nended with ${signal ?? String(status)}:\n${stdout}${stderr}`);
  }
  return { output: stdout, milliseconds };
}
