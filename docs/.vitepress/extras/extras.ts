/** Adds to the generated pages what only the site has; the pages themselves stay as they are on disk. */
import type { Operation } from '../../../generator/src/api/api.ts';
import { modelsOf, tagPaths } from '../../../generator/src/docs/pages.ts';
import type { Reference } from '../site/reference.ts';
import { changes } from './changes.ts';
import { errorCodes } from './error-codes.ts';
import { errorCodeTable, operationExtras, type OperationExtras } from './operation.ts';
import { specLink, toRoot } from './spec-link.ts';

/** Gives the Markdown of a page as the site shows it; `path` is relative to `docs/`. */
export type Extend = (markdown: string, path: string) => string;

export async function readExtras(reference: Reference): Promise<Extend> {
  const extras = new Map<Operation, OperationExtras>();
  for (const operation of reference.api.operations) extras.set(operation, await operationExtras(operation, reference));
  const pages = new Map<string, (markdown: string) => string>();
  for (const { id, dialect } of reference.languages) {
    for (const [tag, path] of tagPaths(reference.api)) {
      pages.set(`${id}/${path}`, (markdown) => {
        return withOperations(
          withAnyType(markdown),
          tag.operations.map((operation) => extras.get(operation)),
        );
      });
    }
    for (const model of modelsOf(reference.api)) {
      const { source } = 'operation' in model ? model.operation : model;
      pages.set(`${id}/${dialect.page(model)}`, (markdown) => `${markdown}\n${specLink(source, reference)}\n`);
    }
  }
  pages.set('changes.md', (markdown) => markdown.replace('<!-- changes -->', changes));
  pages.set('guides/errors.md', (markdown) => {
    return markdown.replace('<!-- error codes -->', () => errorCodeTable(errorCodes).join('\n'));
  });
  return (markdown, path) => {
    const extended = pages.get(path)?.(markdown);
    return extended?.replaceAll(`](${toRoot}`, `](${'../'.repeat(path.split('/').length - 1)}`) ?? markdown;
  };
}

/** Every operation has a heading of the second level, after the one of the overview. */
function withOperations(markdown: string, extras: readonly (OperationExtras | undefined)[]): string {
  const [start = '', ...sections] = sectionsOf(markdown);
  return [
    start,
    ...sections.map((section, index) => {
      const { before = [], after = [] } = extras[index - 1] ?? {};
      const [heading = '', ...rest] = section;
      return [heading, ...(before.length === 0 ? [] : ['', ...before]), ...rest, '', ...after, ''];
    }),
  ]
    .flat()
    .join('\n');
}

/** The lines before the first heading of the second level, then those from each to the next. */
function sectionsOf(markdown: string): string[][] {
  const sections: string[][] = [[]];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : line.startsWith(fence) ? undefined : fence;
    if (fence === undefined && line.startsWith('## ')) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
}

/** As the source pages write it, Markdown takes the stars of the media type for emphasis. */
function withAnyType(markdown: string): string {
  return markdown.replace(
    /^(\| .* \| )\*\/\*( +\|)$/gm,
    (_, before: string, after: string) => `${before}\\*/\\*${after}`,
  );
}
