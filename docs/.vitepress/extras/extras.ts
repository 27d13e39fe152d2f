/** Extends the generated pages when the site shows them; the files on disk stay as they are. */
import { pageOf, relativePath } from '../../../generator/src/docs/links.ts';
import { sourceOf } from '../../../generator/src/docs/model.ts';
import { modelsOf, tagPaths } from '../../../generator/src/docs/pages.ts';
import { operationPaths } from '../operations/paths.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';
import { apiLink, apiPageOf } from './api-reference.ts';
import { changes } from './changes.ts';
import { specLink, toRoot } from './spec-link.ts';

/** Returns the Markdown of a page as the site shows it; `path` is relative to `docs/`. */
export type Extend = (markdown: string, path: string) => string;

export function readExtras(reference: Reference): Extend {
  const pages = new Map<string, (markdown: string) => string>();
  for (const language of reference.languages) addLanguage(pages, language, reference);
  pages.set('changes.md', (markdown) => markdown.replace('<!-- changes -->', () => changes(reference.languages)));
  return (markdown, path) => fromRoot(pages.get(path)?.(markdown) ?? markdown, path);
}

function fromRoot(markdown: string, path: string): string {
  return markdown.replaceAll(`](${toRoot}`, `](${'../'.repeat(path.split('/').length - 1)}`);
}

function addLanguage(
  pages: Map<string, (markdown: string) => string>,
  language: LanguageReference,
  reference: Reference,
): void {
  const { id, dialect } = language;
  const addBackLink = (apiPage: string | undefined, address: string): void => {
    if (apiPage === undefined) return;
    pages.set(apiPage, (markdown) => `${markdown}\n[In the reference](${toRoot}${id}/${address})\n`);
  };
  const operations = operationPaths(reference, language);
  for (const { operation, poll, path } of operations)
    if (poll === undefined) addBackLink(apiPageOf(operation, language), path);
  const own = new Map(
    [...tagPaths(reference.api)].map(([tag, page]) => [page, operations.filter((one) => one.tag === tag)] as const),
  );
  pages.set(`${id}/index.md`, (markdown) => {
    const targets = [...own].flatMap(([page, list]) =>
      list.map(({ path, anchor }) => [`${page}#${anchor}`, path] as const),
    );
    return linksTo(new Map(targets), markdown);
  });
  for (const [page, list] of own) {
    const targets = list.map(({ path, anchor }) => [`#${anchor}`, relativePath(page, path)] as const);
    pages.set(`${id}/${page}`, (markdown) => linksTo(new Map(targets), withoutOperations(markdown)));
  }
  for (const model of modelsOf(reference.api)) {
    const path = pageOf(model, dialect);
    const apiPage = apiPageOf(model, language);
    const links = [specLink(sourceOf(model), reference), ...apiLink(apiPage)].join(' · ');
    pages.set(`${id}/${path}`, (markdown) => `${markdown}\n${links}\n`);
    addBackLink(apiPage, path);
  }
}

/** Links the list of operations to their pages. Each entry keeps its old anchor, so old addresses still lead to it. */
function linksTo(targets: ReadonlyMap<string, string>, markdown: string): string {
  return markdown.replace(/^\* (\[.*?\])\((.*?)\)/gm, (entry, text: string, target: string) => {
    const page = targets.get(target);
    if (page === undefined) return entry;
    const anchor = target.startsWith('#') ? `<a id="${target.slice(1)}"></a>` : '';
    return `* ${anchor}${text}(${page})`;
  });
}

/** The page up to its second `##` heading: the overview and the list of operations. */
function withoutOperations(markdown: string): string {
  let headings = 0;
  let fence: string | undefined;
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : line.startsWith(fence) ? undefined : fence;
    if (fence === undefined && line.startsWith('## ') && ++headings > 1) break;
    kept.push(line);
  }
  return kept.join('\n');
}
