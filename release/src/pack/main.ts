/** `npm run pack`: arguments, output and exit code. */
import { resolve } from 'node:path';
import { readWords, type Options } from '../../../generator/src/command/words.ts';
import { visibleJSON } from '../../../generator/src/invisible.ts';
import type { Artefact } from './artefact.ts';
import { start } from '../start.ts';
import { packEach, tellFailed } from './each.ts';
import { pack, packable } from './pack.ts';
import { publishedPackages } from './packages.ts';
import { describeArtefacts } from './report.ts';

const help = `Builds and checks the files that each registry receives.

Usage
  npm run pack [-- [PACKAGE…] [OPTIONS]]

  PACKAGE       core, python, ruby, php, csharp or generator, or a name such as
                @plex-sdk/core; by default every package that this machine can pack

Options
  --into DIR    the directory for the files; by default release/artefacts
  --json        print one JSON document
  --version     print the version of the generator
  -h, --help    print this help

Files and checks
  npm package       by npm pack; publint, and attw if it has types
  wheel and sdist   by python -m build; twine check
  gem               by gem build, without warnings
  Composer package  by composer archive; composer validate
  NuGet package     by dotnet pack, with symbols; a limit for its size
  Each file is built in an empty folder from the files that git tracks. The same tools give
  the same bytes on every machine. A file may contain only what users need: no tests, no
  generator.

Exit codes
  0   every file was built; a package that you did not name and that this machine cannot pack
      was skipped, with its reason
  2   a package could not be built or failed a check: the others were built, and the end lists
      which failed and why
`;

const options: Options = { into: { value: 'DIR' }, json: {}, help: { short: 'h' } };

await start(async (args, repository, terminal) => {
  const { out, error } = terminal;
  const { values, positionals } = readWords(args, options);
  if (values.has('help')) {
    out(help);
    return 0;
  }
  const root = resolve(repository);
  const directory = resolve(values.get('into') ?? `${root}/release/artefacts`);
  const chosen = publishedPackages(root, positionals);
  // A package that the user names must be packed, not skipped.
  const { packages, skipped } = positionals.length > 0 ? { packages: chosen, skipped: [] } : packable(root, chosen);
  for (const { id, reason } of skipped) error(`skipped ${id}: ${reason}`);
  const { artefacts, failed } = await packEach(packages, (each) => pack(root, [each], directory, error));
  if (skipped.length > 0) error(`${packages.length - failed.length} packed, ${skipped.length} skipped`);
  out(values.has('json') ? visibleJSON(artefacts.map(asJson)) : describeArtefacts(artefacts));
  tellFailed(failed, terminal);
  return failed.length === 0 ? 0 : 2;
});

function asJson({ kind, ...rest }: Artefact): unknown {
  return { ...rest, kind: kind.title };
}
