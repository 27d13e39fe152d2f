/** The search over all pages: those of a language say which it is, and the reader's own come first. */
import type { DefaultTheme } from 'vitepress';

/** `languages` are the titles of the languages, by their folders. */
export function searchOptions(languages: ReadonlyMap<string, string>): DefaultTheme.LocalSearchOptions {
  return {
    _render(source, environment: { relativePath: string }, renderer) {
      const language = languages.get(environment.relativePath.split('/')[0] ?? '');
      const html = renderer.render(source, environment);
      return language === undefined ? html : html.replace(/<h1[^>]*>/, (heading) => `${heading}${language}: `);
    },
    miniSearch: { searchOptions: { boostDocument: boostChosen } },
  };
}

/** Runs in the browser, by its source text: it can use nothing from here. */
function boostChosen(address: string): number {
  const chosen = document.querySelector<HTMLSelectElement>('.language-switch select')?.value ?? '';
  return address.includes(`/${chosen}/`) ? 3 : 1;
}
