/** Programs that this one starts: never through a shell, so that no argument is read as anything else. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';

export interface Surroundings {
  readonly directory?: string;
  /** Beside that of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** A program did not succeed. */
export class ToolFailure extends Failure {
  /** All that it printed. */
  readonly output: string;

  constructor(command: string, output: string, environment: NodeJS.ProcessEnv = process.env) {
    super(`${hideSecrets(command, environment)} failed`, 'mend what it says, and run this again');
    this.output = hideSecrets(output, environment);
  }
}

/** Gives what it prints. Throws a `ToolFailure` when it does not succeed. */
export function runTool(
  program: string,
  options: readonly string[],
  { directory, environment = {} }: Surroundings = {},
): Output {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr, error } = spawnSync(program, options, {
    ...(directory === undefined ? {} : { cwd: directory }),
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const name = [basename(program), ...options].join(' ');
  if (error) throw new Failure(`${name} cannot be started: ${error.message}`, 'npm run setup installs what is missing');
  if (status === 0) return { stdout, stderr };
  throw new ToolFailure(name, `${stdout}${stderr}`.trim(), env);
}

export function isThere(program: string, options: readonly string[] = ['--version']): boolean {
  const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' };
  return spawnSync(program, options, { stdio: 'ignore', env }).status === 0;
}

/** Variables that tools are told secrets by, or addresses with secrets in them. */
const secret = /TOKEN|PASSWORD|API_KEY|SECRET|^PACKAGIST_REPOSITORY$/i;

function hideSecrets(text: string, environment: NodeJS.ProcessEnv): string {
  const values = Object.entries(environment).flatMap(([name, value = '']) => (secret.test(name) ? [value] : []));
  return values.filter((value) => value.length > 3).reduce((left, value) => left.replaceAll(value, '***'), text);
}
