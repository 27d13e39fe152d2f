/** The command: its arguments and its exit code. Loads the stages only when there is something to do. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './command/arguments.ts';
import { help } from './command/help.ts';
import { jsonFailure } from './command/json.ts';
import { createTerminal } from './command/terminal.ts';
import { formatFailure } from './command/text.ts';
import { Failure } from './failure.ts';
import { languages } from './languages/languages.ts';
import { Interrupted } from './output/interruption.ts';

const terminal = createTerminal(process);

const code = await main(process.argv.slice(2));
// What is printed goes out first; left to end by itself, the process would wait for the engine's background work.
process.stdout.write('', () => {
  process.stderr.write('', () => {
    process.exit(code);
  });
});

async function main(args: readonly string[]): Promise<number> {
  try {
    const command = readArguments(args, languages);
    if (command.kind === 'help') {
      terminal.out(help(languages));
      return 0;
    }
    const { run } = await import('./command/run.ts');
    const repository = relative(process.cwd(), fileURLToPath(new URL('../..', import.meta.url)));
    return await run(command, repository === '' ? '.' : repository, terminal);
  } catch (error) {
    return codeOf(error, args.includes('--json'));
  }
}

function codeOf(error: unknown, json: boolean): number {
  if (error instanceof Interrupted) return error.signal === 'SIGINT' ? 130 : 143;
  if (!(error instanceof Failure)) {
    terminal.error(unexpected(error));
    return 2;
  }
  if (json) terminal.out(jsonFailure(error));
  else terminal.error(formatFailure(error, terminal.errorColors));
  return 2;
}

function unexpected(error: unknown): string {
  const [stack, code] = error instanceof Error ? [error.stack, 'code' in error && error.code] : [String(error), false];
  const hint =
    code === 'ERR_MODULE_NOT_FOUND' ? 'npm install brings what is missing' : 'this is a fault of the generator';
  return `${stack ?? ''}\nhint: ${hint}`;
}
