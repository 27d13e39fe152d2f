/** The search over all pages: those of a language say which it is. The reader's own come first, operations before models,
 * and guides among them. */
import type { DefaultTheme } from 'vitepress';

/** `languages` are the titles of the languages, by their folders. */
export function searchOptions(languages: ReadonlyMap<string, string>): DefaultTheme.LocalSearchOptions {
  return {
    _render(source, environment: { relativePath: string }, renderer) {
      const folders = environment.relativePath.split('/');
      // Of a page that is written for the site it is the file's path that is given here.
      const language = languages.get(folders[folders[0] === 'pages' ? 1 : 0] ?? '');
      const html = renderer.render(source, environment);
      return language === undefined ? html : html.replace(/<h1[^>]*>/, (heading) => `${heading}${language}: `);
    },
    miniSearch: { searchOptions: { boostDocument: boostChosen } },
  };
}

/** Runs in the browser, by its source text: it can use nothing from here. */
function boostChosen(address: string): number {
  const chosen = document.querySelector<HTMLSelectElement>('.language-switch select')?.value ?? '';
  if (address.includes('/guides/')) return 4;
  if (address.includes(`/${chosen}/package`)) return 4;
  return (address.includes(`/${chosen}/`) ? 3 : 1) * (address.includes('/sdks/') ? 2 : 1);
}
