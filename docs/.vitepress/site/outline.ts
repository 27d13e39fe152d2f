/** The pages of the reference as lists: what the sidebar shows and what the language switch looks up. */
import { posix } from 'node:path';
import { pageOf } from '../../../generator/src/docs/links.ts';
import { modelName } from '../../../generator/src/docs/model.ts';
import { modelsOf, tagPaths } from '../../../generator/src/docs/pages.ts';
import { operationPaths } from '../operations/paths.ts';
import { packagePage } from './package-page.ts';
import type { LanguageReference, Reference } from './reference.ts';

export interface PageOutline {
  /** Below `docs/`, without an ending: `python/sdks/security/README`. */
  readonly path: string;
  readonly title: string;
  /** The pages of the operations of a tag come after its own. */
  readonly section: 'index' | 'tags' | 'operations' | 'models' | 'errors';
  /** The namespace of a model. */
  readonly group: string;
}

/** The order is the same in every language: the nth pages of two languages have the same subject. */
export function outlineOf({ api }: Pick<Reference, 'api'>, language: LanguageReference): readonly PageOutline[] {
  const { id, title, dialect } = language;
  const index: PageOutline = { path: `${id}/index`, title, section: 'index', group: '' };
  const own: PageOutline = {
    path: withoutEnding(`${id}/${packagePage}`),
    title: 'The package',
    section: 'index',
    group: '',
  };
  const operations = operationPaths({ api }, language);
  const tags = [...tagPaths(api)].flatMap(([tag, path]): PageOutline[] => [
    { path: withoutEnding(`${id}/${path}`), title: tag.title, section: 'tags', group: '' },
    ...operations
      .filter((one) => one.tag === tag)
      .map(({ operation, poll, path }): PageOutline => {
        const { names } = dialect;
        const title = poll === undefined ? names.operation(operation).method : names.poll(poll);
        return { path: withoutEnding(`${id}/${path}`), title, section: 'operations', group: '' };
      }),
  ]);
  const models = modelsOf(api).map((model): PageOutline => {
    const path = pageOf(model, dialect);
    return {
      path: withoutEnding(`${id}/${path}`),
      title: modelName(model, dialect.names),
      section: model.kind === 'error' ? 'errors' : 'models',
      group: posix.basename(posix.dirname(path)),
    };
  });
  return [index, own, ...tags, ...models];
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/, '');
}
