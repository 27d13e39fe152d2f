/** Divides a changeset of several packages: each gets its own, with only the paragraphs that concern its users. */
import { parseChangesetFile } from '@changesets/parse';
import type { ReleasedPackage } from './packages.ts';

/** The texts by package; undefined if the changeset names one package or other ones, and so stays as it is. */
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

/** The paragraphs and list items for this language, or all of them if none is left. */
function concerning(title: string, summary: string, packages: readonly ReleasedPackage[]): string {
  const titles = packages.map((each) => each.title);
  const blocks = summary.split(/(?<=\S)(?=\n\n|\n- )/);
  const kept = blocks.filter((block) => isFor(title, block, titles)).join('');
  // The first item of a list may be gone, with the empty line before it.
  const text = kept.trim().replaceAll(/^(?!- )(\S.*)\n(?=- )/gm, '$1\n\n');
  return text === '' ? summary : text;
}

/** A paragraph that begins with languages is for those; any other is for all. */
function isFor(title: string, block: string, titles: readonly string[]): boolean {
  const words: readonly string[] = block.match(/[\w#]+/g) ?? [];
  const first = words[0] === 'In' ? words[1] : words[0];
  return first === undefined || !titles.includes(first) || words.includes(title);
}
