/** Adds to the generated pages what only the site has; the pages themselves stay as they are on disk. */
import type { Operation } from '../../../generator/src/api/api.ts';
import { operationAnchors } from '../../../generator/src/docs/anchors.ts';
import { pageOf } from '../../../generator/src/docs/links.ts';
import { sourceOf } from '../../../generator/src/docs/model.ts';
import { modelsOf, tagPaths } from '../../../generator/src/docs/pages.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';
import { apiLink, apiPageOf } from './api-reference.ts';
import { changes } from './changes.ts';
import { operationExtras, type OperationExtras } from './operation.ts';
import { specLink, toRoot } from './spec-link.ts';

/** Gives the Markdown of a page as the site shows it; `path` is relative to `docs/`. */
export type Extend = (markdown: string, path: string) => string;

export async function readExtras(reference: Reference): Promise<Extend> {
  const pages = new Map<string, (markdown: string) => string>();
  for (const language of reference.languages) await addLanguage(pages, language, reference);
  pages.set('changes.md', (markdown) => markdown.replace('<!-- changes -->', () => changes(reference.languages)));
  return (markdown, path) => {
    const extended = pages.get(path)?.(markdown);
    return extended?.replaceAll(`](${toRoot}`, `](${'../'.repeat(path.split('/').length - 1)}`) ?? markdown;
  };
}

async function addLanguage(
  pages: Map<string, (markdown: string) => string>,
  language: LanguageReference,
  reference: Reference,
): Promise<void> {
  const { id, dialect } = language;
  const addBackLink = (apiPage: string | undefined, address: string): void => {
    if (apiPage === undefined) return;
    pages.set(apiPage, (markdown) => `${markdown}\n[In the reference](${toRoot}${id}/${address})\n`);
  };
  for (const [tag, path] of tagPaths(reference.api)) {
    const anchors = operationAnchors(tag, dialect);
    const extras = new Map<Operation, OperationExtras>();
    for (const operation of tag.operations) {
      const apiPage = apiPageOf(operation, language);
      extras.set(operation, await operationExtras(operation, reference, apiPage));
      addBackLink(apiPage, `${path}#${anchors.get(operation) ?? ''}`);
    }
    pages.set(`${id}/${path}`, (markdown) => {
      return withOperations(
        withAnyType(markdown),
        tag.operations.map((operation) => extras.get(operation)),
      );
    });
  }
  for (const model of modelsOf(reference.api)) {
    const path = pageOf(model, dialect);
    const apiPage = apiPageOf(model, language);
    const links = [specLink(sourceOf(model), reference), ...apiLink(apiPage)].join(' · ');
    pages.set(`${id}/${path}`, (markdown) => `${markdown}\n${links}\n`);
    addBackLink(apiPage, path);
  }
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
