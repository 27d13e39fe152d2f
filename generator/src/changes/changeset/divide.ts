/** A changeset of several packages -> one for each, without what only the users of others meet. */
import { parseChangesetFile } from '@changesets/parse';
import type { ReleasedPackage } from './packages.ts';

/** The texts by package; undefined where it is of one package, or of others than these, and stays as it is. */
export function divided(text: string, packages: readonly ReleasedPackage[]): ReadonlyMap<string, string> | undefined {
  const { releases, summary } = parseChangesetFile(text);
  const known = releases.flatMap(({ name, type }) => {
    const own = packages.find((each) => each.name === name);
    return own === undefined ? [] : [{ ...own, type }];
  });
  if (releases.length < 2 || known.length < releases.length) return undefined;
  return new Map(
    known.map(({ name, folder, title, type }) => [
      folder,
      `---\n'${name}': ${type}\n---\n\n${concerning(title, summary, packages)}\n`,
    ]),
  );
}

/** The paragraphs and list items that name this language, or none; all of them where nothing is left. */
function concerning(title: string, summary: string, packages: readonly ReleasedPackage[]): string {
  const names = (block: string, language: string): boolean => block.split(/[^\w#]+/).includes(language);
  const blocks = summary.split(/(\n{2,}|\n(?=- ))/);
  const kept = blocks.filter((block) => {
    return names(block, title) || !packages.some((other) => names(block, other.title));
  });
  const text = kept
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? summary : text;
}
