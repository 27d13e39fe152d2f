/** Runs a command to its exit code: the only `process.exit`. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { home, manifest } from '../home.ts';
import { Failure } from '../failure.ts';
import { Interrupted } from '../output/interruption.ts';
import { jsonFailure } from './json.ts';
import { createTerminal } from './terminal.ts';
import { formatFailure, type Terminal } from './text.ts';

/** Gives the exit code. `repository` is the root of this repository, relative to where the command runs. */
export type Main = (args: readonly string[], repository: string, terminal: Terminal) => Promise<number>;

export async function execute(main: Main): Promise<void> {
  const terminal = createTerminal(process);
  const code = await codeOf(main, process.argv.slice(2), terminal);
  // Flushes the output first. Without the explicit exit, the process would wait for the engine's background work.
  process.stdout.write('', () => {
    process.stderr.write('', () => {
      process.exit(code);
    });
  });
}

async function codeOf(main: Main, args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (args.includes('--version')) {
      terminal.out((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version);
      return 0;
    }
    const repository = relative(process.cwd(), home);
    return await main(args, repository === '' ? '.' : repository, terminal);
  } catch (error) {
    if (error instanceof Interrupted) return error.signal === 'SIGINT' ? 130 : 143;
    if (!(error instanceof Failure)) terminal.error(unexpected(error));
    else if (args.includes('--json')) terminal.out(jsonFailure(error));
    else terminal.error(formatFailure(error, terminal.errorColors));
    return 2;
  }
}

function unexpected(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}\nhint: this is a fault of the generator`;
  // If an installed dependency is too old, a stack trace does not help.
  if ('code' in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)))
    return `error: ${error.message.split('\n')[0] ?? ''}\nhint: npm install brings what is missing`;
  return `${error.stack ?? error.message}\nhint: this is a fault of the generator`;
}
