/** Writes the page of every operation, in every language, for the site to read; search looks only into files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docs, type Reference } from '../site/reference.ts';
import { operationPage } from './page.ts';
import { operationPaths } from './paths.ts';

/** Below `docs/`. The addresses of the pages are without it: they stand beside the page of their tag. */
const folder = 'operations';

export async function writeOperationPages(reference: Reference): Promise<void> {
  rmSync(join(docs, folder), { recursive: true, force: true });
  for (const language of reference.languages) {
    for (const place of operationPaths(reference, language)) {
      const file = join(docs, folder, language.id, place.path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await operationPage(place, language, reference));
    }
  }
}

/** From the paths of the files to those of the pages. */
export function operationRewrites(reference: Reference): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reference.languages.flatMap((language) =>
      operationPaths(reference, language).map(({ path }) => [
        `${folder}/${language.id}/${path}`,
        `${language.id}/${path}`,
      ]),
    ),
  );
}
