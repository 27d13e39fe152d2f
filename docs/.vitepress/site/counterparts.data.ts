/** For the language switch: the paths of the pages of every language, in the same order. */
import { defineLoader } from 'vitepress';
import { outlineOf } from './outline.ts';
import { readReference, specFile } from './reference.ts';

export interface LanguagePages {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly string[];
}

declare const data: readonly LanguagePages[];
export { data };

export default defineLoader({
  watch: [specFile],
  async load(): Promise<readonly LanguagePages[]> {
    const reference = await readReference();
    return reference.languages.map((language) => ({
      id: language.id,
      title: language.title,
      pages: outlineOf(reference, language).map(({ path }) => path),
    }));
  },
});
