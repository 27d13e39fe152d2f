/** The packages that a change of the spec releases: one a language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageEntry } from '../../languages/languages.ts';
import { attempt } from '../../output/attempt.ts';

export interface ReleasedPackage {
  /** The id of its language. */
  readonly language: string;
  /** The title of the language. */
  readonly title: string;
  /** Under `packages/`. */
  readonly folder: string;
  /** Its name in changesets. */
  readonly name: string;
}

export async function packagesOf(
  repository: string,
  entries: readonly LanguageEntry[],
): Promise<readonly ReleasedPackage[]> {
  const languages = await Promise.all(entries.map(({ load }) => load()));
  return languages.map(({ id, title, package: folder }) => {
    const manifest = attempt('read', join(repository, 'packages', folder, 'package.json'), (path) =>
      readFileSync(path, 'utf8'),
    );
    return { language: id, title, folder, name: (JSON.parse(manifest) as { name: string }).name };
  });
}
