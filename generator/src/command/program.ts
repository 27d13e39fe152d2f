/** A command with options and names: it has a help and a version, and reports wrong words. */
import { execute } from './execute.ts';
import type { Terminal } from './text.ts';
import { readWords, type Options, type Words } from './words.ts';

/** Gives the exit code. */
export type Action = (words: Words, terminal: Terminal) => Promise<number>;

/** `--help` and `--version` are options of each. */
export function runProgram(help: string, options: Options, action: Action): Promise<void> {
  return execute(async (args, _, terminal) => {
    const words = readWords(args, { ...options, help: { short: 'h' } });
    if (!words.values.has('help')) return action(words, terminal);
    terminal.out(help.trimEnd());
    return 0;
  });
}
