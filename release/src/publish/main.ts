/** `npm run release`: arguments, output and exit code. */
import { resolve } from 'node:path';
import { readWords, type Options } from '../../../generator/src/command/words.ts';
import { visibleJSON } from '../../../generator/src/invisible.ts';
import { publishedPackages } from '../pack/packages.ts';
import { describeArtefacts } from '../pack/report.ts';
import { start } from '../start.ts';
import { describePlan, planRelease } from './plan.ts';
import { release } from './release.ts';
import { asJson, describeOutcomes } from './report.ts';
import { tagOf } from './tag.ts';

const help = `Publishes every version that is not published yet.

Usage
  npm run release [-- [PACKAGE…] [OPTIONS]]

  PACKAGE       core, python, ruby, php, csharp or generator, or a name such as
                @plex-sdk/core; by default every package whose version is not published.
                The command refuses a version that is published.

Options
  --dry-run     list what a release would do, and do nothing
  --tags        print the git tag of each package, and ask no registry
  --json        print one JSON document
  --version     print the version of the generator
  -h, --help    print this help

What the command does
  It packs and checks every package to publish (npm run pack), into release/artefacts. Then
  it publishes each one with the tool of its registry, which reads its own variables:
    npm        changeset publish   the settings of .npmrc, or trusted publishing
    PyPI       twine upload        TWINE_PASSWORD, or trusted publishing
    RubyGems   gem push            GEM_HOST_API_KEY
    Packagist  git push of a tag   PACKAGIST_REPOSITORY, the git repository that it reads
    NuGet      its push protocol   NUGET_API_KEY
  If a variable is not set, the command leaves the files and prints the command that
  publishes them. It creates a local git tag for each published version, such as
  @plex-sdk/core@0.1.0: push the tags.

If a release fails half-way
  Correct the cause and run the command again: it skips what is published already.

Exit codes
  0   every package was published, or packed for you to publish
  1   a package was not published
  2   the command published nothing; the message says why
`;

const options: Options = { 'dry-run': {}, tags: {}, json: {}, help: { short: 'h' } };

await start(async (args, repository, { out, error }) => {
  const { values, positionals } = readWords(args, options);
  if (values.has('help')) {
    out(help);
    return 0;
  }
  const root = resolve(repository);
  const packages = publishedPackages(root, positionals);
  if (values.has('tags')) {
    out(packages.map(tagOf).join('\n'));
    return 0;
  }
  const surroundings = { root, environment: process.env };
  const json = values.has('json');
  if (values.has('dry-run')) {
    const steps = await planRelease(packages, surroundings, error);
    out(json ? visibleJSON(steps.map(asJson)) : describePlan(steps));
    return steps.some(({ state }) => state === 'unknown') ? 1 : 0;
  }
  const outcomes = await release(packages, positionals.length > 0, surroundings, error);
  const artefacts = outcomes.flatMap((outcome) => outcome.artefacts);
  if (!json && artefacts.length > 0) out(`${describeArtefacts(artefacts)}\n`);
  out(json ? visibleJSON(outcomes.map(asJson)) : describeOutcomes(outcomes, root));
  return outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
});
