/** Keeps the changesets of the spec in agreement with what changed since the last release. */
import { join } from 'node:path';
import type { LanguageEntry } from '../../languages/languages.ts';
import { releasedSpec, replaceChangesets, specChangesets } from '../../output/released.ts';
import { compareSpecs } from '../report.ts';
import { summary } from '../wording.ts';
import { packagesOf } from './packages.ts';
import { changesetTexts } from './text.ts';

/** The outcome in a line; undefined if nothing changed. */
export async function updateChangeset(
  repository: string,
  spec: string,
  languages: readonly LanguageEntry[],
  allowRefs: readonly string[],
): Promise<string | undefined> {
  const { report } = await compareSpecs(join(repository, releasedSpec), spec, languages, { allowRefs });
  if (report === undefined)
    return `${specChangesets} stay as they are: ${releasedSpec} has errors, which npm run diff shows`;
  const done = replaceChangesets(repository, changesetTexts(report, await packagesOf(repository, languages)));
  return done && `${specChangesets} ${done}: ${summary(report)} since the last release`;
}
