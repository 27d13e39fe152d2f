/** The first page of a language: everything, each one link away. */
import { posix } from 'node:path';
import type { Api, Tag } from '../api/api.ts';
import type { OutputFile } from '../languages/language.ts';
import type { Dialect } from './dialect.ts';
import { linksFrom, pageOf } from './links.ts';
import { heading } from './literal.ts';
import { sourceOf, type Model } from './model.ts';
import { block, page, type Block } from './page.ts';
import { prose } from './prose.ts';
import { operationList } from './tag-page.ts';

const path = 'README.md';

/** `title` is the name of the language; `tagPaths` has the path of the page of each tag. */
export function indexPage(
  api: Api,
  dialect: Dialect,
  title: string,
  tagPaths: ReadonlyMap<Tag, string>,
  models: readonly Model[],
): OutputFile {
  const errors = models.filter(({ kind }) => kind === 'error');
  const others = models.filter(({ kind }) => kind !== 'error');
  return page(path, [
    block(api.source, `# ${heading(api.title)} in ${title}`),
    block(api.source, prose(api.description)),
    block(api.source, '## Operations'),
    ...api.tags.flatMap((tag) => tagList(tag, tagPaths.get(tag) ?? '', dialect)),
    ...(others.length === 0 ? [] : [block(api.source, '## Models')]),
    ...modelLists(others, dialect),
    block(api.source, '## Errors'),
    [...modelList(errors, dialect), ...block(api.source, `* ${dialect.anyError} - Every other error status`)],
  ]);
}

function tagList(tag: Tag, tagPath: string, dialect: Dialect): readonly Block[] {
  return [block(tag.source, `### [${heading(tag.title)}](${tagPath})`), operationList(tag, tagPath, dialect)];
}

/** By namespace, which is the folder of their pages. */
function modelLists(models: readonly Model[], dialect: Dialect): readonly Block[] {
  const byFolder = Map.groupBy(models, (model) => posix.basename(posix.dirname(pageOf(model, dialect))));
  return [...byFolder].flatMap(([folder, inside]) => [block(undefined, `### ${folder}`), modelList(inside, dialect)]);
}

function modelList(models: readonly Model[], dialect: Dialect): Block {
  const link = linksFrom(path, dialect);
  return models.map((model) => ({ text: `* ${link(model)}`, source: sourceOf(model) }));
}
