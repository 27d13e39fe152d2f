/** The page of another language about the same operation or model. */
import type { LanguagePages } from './counterparts.data.ts';

/** `path` is below the site, without an ending. Returns the first page of the language if it has no such page. */
export function counterpart(path: string, target: LanguagePages, all: readonly LanguagePages[]): string {
  for (const { pages } of all) {
    const page = target.pages[pages.indexOf(path)];
    if (page !== undefined) return addressOf(page);
  }
  return addressOf(`${target.id}/index`);
}

/** The language of a page; undefined for a page outside of the reference. */
export function languageOf(path: string, all: readonly LanguagePages[]): LanguagePages | undefined {
  return all.find(({ id }) => path.startsWith(`${id}/`));
}

function addressOf(path: string): string {
  return path.endsWith('/index') ? `/${path.slice(0, -'index'.length)}` : `/${path}.html`;
}
