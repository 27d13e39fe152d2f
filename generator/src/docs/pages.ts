/** The reference pages of one language. */
import type { Api, Tag } from '../api/api.ts';
import { takesRequest } from '../api/arguments.ts';
import type { OutputFile } from '../languages/language.ts';
import type { Dialect } from './dialect.ts';
import { tagFolders } from './file-name.ts';
import { indexPage } from './index-page.ts';
import { modelPage } from './model-page.ts';
import type { Model } from './model.ts';
import { tagPage } from './tag-page.ts';

/** Paths are relative to `docs/<language>`; `title` is the name of the language. */
export function pages(api: Api, dialect: Dialect, title: string): readonly OutputFile[] {
  const paths = tagPaths(api);
  const models = modelsOf(api);
  return [
    indexPage(api, dialect, title, paths, models),
    ...[...paths].map(([tag, path]) => tagPage(tag, path, dialect)),
    ...models.map((model) => modelPage(model, dialect)),
  ];
}

/** The page of each tag, in spec order. */
export function tagPaths(api: Api): ReadonlyMap<Tag, string> {
  return new Map([...tagFolders(api.tags)].map(([tag, folder]) => [tag, `sdks/${folder}/README.md`]));
}

/** Everything with a separate page, in the same order in every language. */
export function modelsOf(api: Api): readonly Model[] {
  return [
    ...api.operations.map((operation): Model => ({ kind: 'response', operation })),
    ...api.operations.filter(takesRequest).map((operation): Model => ({ kind: 'request', operation })),
    ...api.types,
    ...api.errors,
  ];
}
