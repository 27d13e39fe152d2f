/** Where another language tells the same. */
import type { LanguagePages } from './counterparts.data.ts';

/** `path` is of a page of the reference, below the site and without an ending. Where there is no such page, the language's first. */
export function counterpart(path: string, target: LanguagePages, all: readonly LanguagePages[]): string {
  for (const { pages } of all) {
    const page = target.pages[pages.indexOf(path)];
    if (page !== undefined) return addressOf(page);
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
