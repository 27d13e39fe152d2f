/** Writes the pages that only the site has to `docs/pages/`. They have to be files, because search reads only files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docs, type Reference } from '../site/reference.ts';
import { packagePage, packagePageText } from '../site/package-page.ts';
import { operationPage } from './page.ts';
import { operationPaths } from './paths.ts';

/** Below `docs/`; not part of the addresses. */
const folder = 'pages';

export async function writePages(reference: Reference): Promise<void> {
  rmSync(join(docs, folder), { recursive: true, force: true });
  for (const language of reference.languages) {
    const write = (path: string, text: string): void => {
      const file = join(docs, folder, language.id, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    };
    write(packagePage, packagePageText(language));
    for (const place of operationPaths(reference, language)) {
      write(place.path, await operationPage(place, language, reference));
    }
  }
}

/** From the paths of the files to those of the pages. */
export function pageRewrites(reference: Reference): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reference.languages.flatMap((language) =>
      [packagePage, ...operationPaths(reference, language).map(({ path }) => path)].map((path) => [
        `${folder}/${language.id}/${path}`,
        `${language.id}/${path}`,
      ]),
    ),
  );
}
