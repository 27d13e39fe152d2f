/** The command of `npm run check:changesets` and `npm run version`: its one argument. */
import { usage } from './command/words.ts';
import { execute } from './command/execute.ts';
import { languages } from './languages/languages.ts';

const help = `Looks after the changesets that changes of openapi.yaml need.

Usage
  npm run check:changesets   compare them with what changed since the last release
  npm run version            turn them into versions and changelogs

Exit codes
  0   done; check: they say at least what changed
  1   check: they say too little, or .changeset/api-*.md are out of date
  2   wrong usage, a spec with errors, or a changeset that cannot be read
`;

await execute(async (args, repository, terminal) => {
  const [word] = args;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(help);
    return 0;
  }
  const { checkChangesets, divideChangesets, keepSpec } = await import('./changes/command/changesets.ts');
  if (args.length === 1 && word === 'check') return checkChangesets(languages, repository, terminal);
  if (args.length === 1 && word === 'divide') return divideChangesets(languages, repository);
  if (args.length === 1 && word === 'keep') return keepSpec(repository, terminal);
  throw usage('there is one word to say', 'check, divide, or keep');
});
