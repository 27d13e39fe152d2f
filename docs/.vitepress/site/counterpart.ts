/** Where another language tells the same. */
import type { LanguagePages } from './counterparts.data.ts';

/** `path` is of a page of the reference, below the site and without an ending. Where there is no such page, the language's first. */
export function counterpart(
  path: string,
  anchor: string,
  target: LanguagePages,
  all: readonly LanguagePages[],
): string {
  for (const { pages } of all) {
    const index = pages.findIndex((page) => page.path === path);
    const page = target.pages[index];
    if (page === undefined) continue;
    const operation = pages[index]?.anchors.indexOf(anchor) ?? -1;
    const same = operation < 0 ? anchor : page.anchors[operation];
    return addressOf(page.path) + (same ? `#${same}` : '');
  }
  return addressOf(`${target.id}/index`);
}

/** The language of a page of the reference; undefined of any other page. */
export function languageOf(path: string, all: readonly LanguagePages[]): LanguagePages | undefined {
  return all.find(({ id }) => path.startsWith(`${id}/`));
}

function addressOf(path: string): string {
  return path.endsWith('/index') ? `/${path.slice(0, -'index'.length)}` : `/${path}.html`;
}
