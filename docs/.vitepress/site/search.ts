/** The search over all pages. Titles name the language. The chosen language and the guides come first, operations before
 * models. */
import type { DefaultTheme } from 'vitepress';

/** `languages` are the titles of the languages, by their folders. */
export function searchOptions(languages: ReadonlyMap<string, string>): DefaultTheme.LocalSearchOptions {
  return {
    _render(source, environment: { relativePath: string }, renderer) {
      const folders = environment.relativePath.split('/');
      // For pages in `docs/pages/`, this is the path of the file, not of the page.
      const language = languages.get(folders[folders[0] === 'pages' ? 1 : 0] ?? '');
      const html = renderer.render(source, environment);
      return language === undefined ? html : html.replace(/<h1[^>]*>/, (heading) => `${heading}${language}: `);
    },
    miniSearch: { options: { tokenize: wordsOf }, searchOptions: { boostDocument: boostChosen } },
  };
}

/**
 * Runs in the browser from its source text, so it cannot use anything else in this file. A name such as
 * `get_token_details` is also one word, so that it finds `getTokenDetails`, and the reverse.
 */
function wordsOf(text: string): string[] {
  const joined = (text.match(/[a-z0-9]+(?:_[a-z0-9]+)+/gi) ?? []).map((name) => name.replaceAll('_', ''));
  return [...text.split(/[\n\r\p{Z}\p{P}]+/u), ...joined];
}

/**
 * Runs in the browser from its source text, so it cannot use anything else in this file. `term` is the word that was found
 * in the section at `address`; 0 leaves the section out.
 */
function boostChosen(address: string, term: string): number {
  const chosen = document.querySelector<HTMLSelectElement>('.language-switch select')?.value ?? '';
  const isChosen = address.includes(`/${chosen}/`);
  const isGuide = /\/guides\/(?!change|releasing|verifying|versioning|adding|generating)/.test(address);
  const isOperation = address.includes('/sdks/');
  // A code or status stands in many sections of an operation, in each language; the table of errors explains it.
  if (isOperation && /^\d+$/.test(term)) return isChosen && address.endsWith('#errors') ? 6 : 0;
  const [, page = '', anchor] = /([^/]*)\.html#(.*)$/.exec(address) ?? [];
  const isPage = anchor === page;
  const typed = document.querySelector<HTMLInputElement>('#localsearch-input')?.value ?? '';
  const [name, wanted] = [page, typed].map((text) => text.replaceAll(/[^a-z0-9]/gi, '').toLowerCase());
  // An exact name, as any language spells it.
  if (name !== '' && name === wanted) return (isChosen ? 60 : 10) * (isPage ? 2 : 1);
  if (isGuide || address.includes(`/${chosen}/package`)) return 4;
  // The page of an operation rather than each of its sections.
  return (isChosen ? 3 : 1) * (isOperation && isPage ? 2 : 1);
}
