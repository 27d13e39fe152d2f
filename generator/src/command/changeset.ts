/** Notes for the next release what changed in the spec. Loads the comparison only when something did. */
import type { Outcome, Request } from '../generate.ts';
import { refusePrereleases } from '../output/prerelease.ts';
import { hasRelease, isReleased, replaceChangesets, specChangesets } from '../output/released.ts';

/** Throws where there can be no next release: before anything is written. */
export function refuseNotes(repository: string): void {
  if (hasRelease(repository)) refusePrereleases(repository);
}

/** What became of the changeset, in a line; undefined where it stays as it was. */
export async function noteChanges(
  { spec, allowRefs, languages, project }: Request,
  { specFiles }: Outcome,
): Promise<string | undefined> {
  const { repository } = project;
  if (!hasRelease(repository)) return undefined;
  if (isReleased(repository, specFiles)) {
    const done = replaceChangesets(repository, new Map());
    return done && `${specChangesets} ${done}: the spec is that of the last release`;
  }
  const { updateChangeset } = await import('../changes/changeset/update.ts');
  return updateChangeset(repository, spec, languages, allowRefs);
}
