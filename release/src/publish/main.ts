/** `npm run release`: arguments, what is said, exit code. */
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

  PACKAGE       core, python, ruby, php or csharp, or a name such as @plex-sdk/core; all
                that are due when none is named. One that is published already is refused.

Options
  --dry-run     say what would be done, and do nothing
  --tags        print the git tag of each package, and ask no registry
  --json        print one JSON document
  -h, --help    print this

What is done
  Everything that is due is packed and checked (npm run pack), into release/artefacts.
  Then each package goes to its registry, by the registry's own tool and variables:
    npm        changeset publish   as .npmrc or trusted publishing says
    PyPI       twine upload        TWINE_PASSWORD, or trusted publishing
    RubyGems   gem push            GEM_HOST_API_KEY
    Packagist  git push of a tag   PACKAGIST_REPOSITORY, the git repository that it reads
    NuGet      its push protocol   NUGET_API_KEY
  Where such a variable is missing the files are left, with the command that publishes them.
  What is published gets a git tag here, such as @plex-sdk/core@0.1.0, even if it was
  published before: push it.

When it fails half-way
  Mend the reason and run it again: what is published by then is left out.

Exit codes
  0   everything that is due was published, or packed for you to publish
  1   something was not published
  2   nothing was tried: the message says why
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
