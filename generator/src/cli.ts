/** The command: its arguments. Loads the stages only when there is something to do. */
import { readArguments } from './command/arguments.ts';
import { execute } from './command/execute.ts';
import { help } from './command/help.ts';
import { languages } from './languages/languages.ts';

await execute(async (args, repository, terminal) => {
  const command = readArguments(args, languages);
  if (command.kind === 'help') {
    terminal.out(help(languages));
    return 0;
  }
  const { run } = await import('./command/run.ts');
  return run(command, repository, terminal);
});
