/** Notes for the next release what changed in the spec. Loads the comparison only when something did. */
import type { Outcome, Request } from '../generate.ts';
import { hasRelease, isReleased, replaceChangeset, specChangeset } from '../output/released.ts';

/** What became of the changeset, in a line; undefined where it stays as it was. */
export async function noteChanges(
  { spec, allowRefs, languages, project }: Request,
  { specFiles }: Outcome,
): Promise<string | undefined> {
  const { repository } = project;
  if (!hasRelease(repository)) return undefined;
  if (isReleased(repository, specFiles)) {
    const done = replaceChangeset(repository, undefined);
    return done && `${specChangeset} ${done}: the spec is that of the last release`;
  }
  const { updateChangeset } = await import('../changes/changeset/update.ts');
  return updateChangeset(repository, spec, languages, allowRefs);
}
