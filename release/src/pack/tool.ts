/** Programs that this one starts: never through a shell, so that no argument is read as anything else. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';

export interface Surroundings {
  readonly directory?: string;
  /** Beside that of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** A program did not succeed. */
export class ToolFailure extends Failure {
  /** All that it printed. */
  readonly output: string;

  constructor(command: string, output: string) {
    super(`${command} failed`, 'mend what it says, and run this again');
    this.output = output;
  }
}

/** Gives what it prints. Throws a `ToolFailure` when it does not succeed. */
export function runTool(
  program: string,
  options: readonly string[],
  { directory, environment = {} }: Surroundings = {},
): Output {
  const { status, stdout, stderr, error } = spawnSync(program, options, {
    ...(directory === undefined ? {} : { cwd: directory }),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const name = [basename(program), ...options].join(' ');
  if (error) throw new Failure(`${name} cannot be started: ${error.message}`, 'npm run setup installs what is missing');
  if (status === 0) return { stdout, stderr };
  throw new ToolFailure(name, `${stdout}${stderr}`.trim());
}

export function isThere(program: string, options: readonly string[] = ['--version']): boolean {
  const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' };
  return spawnSync(program, options, { stdio: 'ignore', env }).status === 0;
}
