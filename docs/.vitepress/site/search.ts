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
    miniSearch: { searchOptions: { boostDocument: boostChosen } },
  };
}

/** Runs in the browser from its source text, so it cannot use anything else in this file. */
function boostChosen(address: string): number {
  const chosen = document.querySelector<HTMLSelectElement>('.language-switch select')?.value ?? '';
  if (address.includes('/guides/')) return 4;
  if (address.includes(`/${chosen}/package`)) return 4;
  return (address.includes(`/${chosen}/`) ? 3 : 1) * (address.includes('/sdks/') ? 2 : 1);
}
