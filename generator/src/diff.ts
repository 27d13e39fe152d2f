/** The command that compares two specs: its arguments. */
import { execute } from './command/execute.ts';
import { readDiffArguments } from './changes/command/arguments.ts';
import { help } from './changes/command/help.ts';
import { releasedSpec } from './output/released.ts';
import { languages } from './languages/languages.ts';

await execute(async (args, repository, terminal) => {
  const command = readDiffArguments(args);
  if (command.kind === 'help') {
    terminal.out(help(languages, releasedSpec));
    return 0;
  }
  if (command.kind === 'kinds') {
    const { kindTables } = await import('./changes/kinds-page.ts');
    terminal.out(kindTables());
    return 0;
  }
  const { runDiff } = await import('./changes/command/run.ts');
  return runDiff(command, languages, repository, terminal);
});
