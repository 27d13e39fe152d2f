/** Runs programs to their end. */
import { spawnSync } from 'node:child_process';

export interface Ended {
  readonly output: string;
  /** From its start to its exit. */
  readonly milliseconds: number;
}

/** No update checks and no telemetry: neither is part of the work. */
const quiet = {
  ...process.env,
  FORCE_COLOR: '0',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_TELEMETRY: 'off',
};

type Environment = Readonly<Record<string, string>>;

/** Runs this version of Node. */
export function run(options: readonly string[], directory: string, environment: Environment = {}): Ended {
  return execute([process.execPath, ...options], directory, environment);
}

/** Fails unless it succeeds. */
export function execute(
  [program = '', ...options]: readonly string[],
  directory: string,
  environment: Environment = {},
): Ended {
  const start = performance.now();
  const { status, signal, stdout, stderr, error } = spawnSync(program, options, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...quiet, ...environment },
    maxBuffer: Infinity,
  });
  const milliseconds = performance.now() - start;
  if (error) throw error;
  if (status !== 0) {
    const command = [program, ...options].join(' ');
    throw new Error(`${command}\nended with ${signal ?? String(status)}:\n${stdout}${stderr}`);
  }
  return { output: stdout, milliseconds };
}
