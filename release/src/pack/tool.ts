/** Starts other programs: never through a shell, so that an argument stays an argument. */
import { execFile, spawnSync, type ExecFileException } from 'node:child_process';
import { basename } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { visible } from '../../../generator/src/invisible.ts';
import { Failure } from '../../../generator/src/failure.ts';

export interface Surroundings {
  readonly directory?: string;
  /** Added to that of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** A program failed. */
export class ToolFailure extends Failure {
  /** Its output, without control characters. */
  readonly output: string;

  constructor(command: string, output: string, environment: NodeJS.ProcessEnv = process.env) {
    super(`${hideSecrets(command, environment)} failed`, 'mend what it says, and run this again');
    this.output = hideSecrets(stripVTControlCharacters(output), environment).split('\n').map(visible).join('\n');
  }
}

/** Returns its output. Throws a `ToolFailure` if it fails. */
export async function runTool(
  program: string,
  options: readonly string[],
  { directory, environment = {} }: Surroundings = {},
): Promise<Output> {
  // `npm run --silent` would silence every npm that the tool starts, including its errors.
  const env = { ...process.env, npm_config_loglevel: 'error', ...environment };
  const running = start(program, options, {
    ...(directory === undefined ? {} : { cwd: directory }),
    ...{ env, maxBuffer: 64 * 1024 * 1024 },
  });
  // The tool must not prompt.
  running.child.stdin?.end();
  try {
    return await running;
  } catch (error) {
    const name = [basename(program), ...options].join(' ');
    const { code, stdout, stderr, message } = error as ExecFileException & Output;
    if (typeof code === 'number') throw new ToolFailure(name, `${stdout}${stderr}`.trim(), env);
    throw new Failure(
      `${hideSecrets(name, env)} cannot be run: ${code ?? message}`,
      'npm run setup installs what is missing',
    );
  }
}

const start = promisify(execFile);

export function isThere(program: string, options: readonly string[] = ['--version']): boolean {
  const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' };
  return spawnSync(program, options, { stdio: 'ignore', env }).status === 0;
}

/** Variables that hold secrets of the tools. In any other variable, an address may have a user and a password. */
const secret = /TOKEN|PASSWORD|API_KEY|SECRET|(^|_)OTP(_|$)|^PACKAGIST_REPOSITORY$|^GIT_CONFIG_VALUE_/i;

function hideSecrets(text: string, environment: NodeJS.ProcessEnv): string {
  const values = Object.entries(environment).flatMap(([name, value = '']) => [
    ...(secret.test(name) ? [value] : []),
    ...(value.match(/(?<=:\/\/)[^/\s]+(?=@)/g) ?? []),
  ]);
  return values.filter((value) => value.length > 3).reduce((left, value) => left.replaceAll(value, '***'), text);
}
