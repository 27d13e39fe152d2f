/** The pages of the reference as lists: what the sidebar shows and what the language switch looks up. */
import { posix } from 'node:path';
import { operationAnchors } from '../../../generator/src/docs/anchors.ts';
import { pageOf } from '../../../generator/src/docs/links.ts';
import { modelName } from '../../../generator/src/docs/model.ts';
import { modelsOf, tagPaths } from '../../../generator/src/docs/pages.ts';
import type { LanguageReference, Reference } from './reference.ts';

export interface PageOutline {
  /** Below `docs/`, without an ending: `python/sdks/security/README`. */
  readonly path: string;
  readonly title: string;
  /** Of a tag's page: its operations, in order. */
  readonly operations: readonly { readonly title: string; readonly anchor: string }[];
  readonly section: 'index' | 'operations' | 'models' | 'errors';
  /** The namespace of a model. */
  readonly group: string;
}

/** In the same order in every language: the nth page of one is about what the nth page of another is about. */
export function outlineOf({ api }: Reference, { id, title, dialect }: LanguageReference): readonly PageOutline[] {
  const index: PageOutline = { path: `${id}/index`, title, operations: [], section: 'index', group: '' };
  const tags = [...tagPaths(api)].map(([tag, path]): PageOutline => {
    const anchors = operationAnchors(tag, dialect);
    return {
      path: withoutEnding(`${id}/${path}`),
      title: tag.name,
      operations: tag.operations.map((operation) => ({
        title: dialect.names.operation(operation).method,
        anchor: anchors.get(operation) ?? '',
      })),
      section: 'operations',
      group: '',
    };
  });
  const models = modelsOf(api).map((model): PageOutline => {
    const path = pageOf(model, dialect);
    return {
      path: withoutEnding(`${id}/${path}`),
      title: modelName(model, dialect.names),
      operations: [],
      section: model.kind === 'error' ? 'errors' : 'models',
      group: posix.basename(posix.dirname(path)),
    };
  });
  return [index, ...tags, ...models];
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/, '');
}
