/** Runs `openapi-generator-cli`, which brings and runs the jar of OpenAPI Generator. */
import { spawnSync } from 'node:child_process';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

export interface Ended {
  readonly succeeded: boolean;
  /** All that it printed. */
  readonly output: string;
  /** What it printed to its standard output. */
  readonly stdout: string;
}

/** Where the wrapper is installed. */
export const wrapper = dirname(findPackageJSON('@openapitools/openapi-generator-cli', import.meta.url) ?? '');

/** In the directory of `openapitools.json`. It passes the arguments through a shell: no text of a spec, and no spaces. */
export function runWrapper(directory: string, options: readonly string[]): Ended {
  return run(process.execPath, [join(wrapper, 'main.js'), ...options], directory);
}

export function run(program: string, options: readonly string[], directory: string): Ended {
  const { status, stdout, stderr, error } = spawnSync(program, options, {
    cwd: directory,
    encoding: 'utf8',
    // The wrapper takes INIT_CWD, which npm sets, for the directory of openapitools.json.
    env: { ...process.env, INIT_CWD: directory, PWD: directory, NO_COLOR: '1', FORCE_COLOR: undefined },
    maxBuffer: Infinity,
  });
  if (error) return { succeeded: false, output: error.message, stdout: '' };
  return { succeeded: status === 0, output: stdout + stderr, stdout };
}
