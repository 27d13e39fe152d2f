/** Writes the changesets of the spec. Loads the comparison only if the spec has changed. */
import type { Outcome, Request } from '../generate.ts';
import { refusePrereleases } from '../output/prerelease.ts';
import { hasRelease, isReleased, replaceChangesets, specChangesets } from '../output/released.ts';

/** Throws before anything is written, if no next release is possible. */
export function refuseNotes(repository: string): void {
  if (hasRelease(repository)) refusePrereleases(repository);
}

/** A line that says what happened to the changesets; undefined if they did not change. */
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
