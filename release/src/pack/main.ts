/** `npm run pack`: arguments, and what is said. */
import { resolve } from 'node:path';
import { readWords, type Options } from '../../../generator/src/command/words.ts';
import { visibleJSON } from '../../../generator/src/invisible.ts';
import type { Artefact } from './artefact.ts';
import { start } from '../start.ts';
import { pack, packable } from './pack.ts';
import { publishedPackages } from './packages.ts';
import { describeArtefacts } from './report.ts';

const help = `Builds what is published of each package, and checks it.

Usage
  npm run pack [-- [PACKAGE…] [OPTIONS]]

  PACKAGE       core, python, ruby, php or csharp, or a name such as @plex-sdk/core;
                all that can be packed on this machine when none is named

Options
  --into DIR    where the files go (release/artefacts)
  --json        print one JSON document
  -h, --help    print this

What is made and checked
  npm package       by npm pack; publint, attw
  wheel and sdist   by python -m build; twine check
  gem               by gem build, without warnings
  Composer package  by composer archive; composer validate
  NuGet package     by dotnet pack, and its symbols; no more than 340 KiB
  Each is made of what git keeps, in a folder of its own, and is the same file whenever and
  wherever it is made. It may hold nothing but what users need: no tests, no generator.

Exit codes
  0   every file is there; a package that was not named and cannot be packed here is skipped,
      and says why
  2   something is missing or wrong: the message says what
`;

const options: Options = { into: { value: 'DIR' }, json: {}, help: { short: 'h' } };

await start(async (args, repository, { out, error }) => {
  const { values, positionals } = readWords(args, options);
  if (values.has('help')) {
    out(help);
    return 0;
  }
  const root = resolve(repository);
  const directory = resolve(values.get('into') ?? `${root}/release/artefacts`);
  const chosen = publishedPackages(root, positionals);
  // Who names one is not content without it.
  const { packages, skipped } = positionals.length > 0 ? { packages: chosen, skipped: [] } : packable(root, chosen);
  for (const { id, reason } of skipped) error(`skipped ${id}: ${reason}`);
  const artefacts = await pack(root, packages, directory, error);
  if (skipped.length > 0) error(`${packages.length} packed, ${skipped.length} skipped`);
  out(values.has('json') ? visibleJSON(artefacts.map(asJson)) : describeArtefacts(artefacts));
  return 0;
});

function asJson({ kind, ...rest }: Artefact): unknown {
  return { ...rest, kind: kind.title };
}
