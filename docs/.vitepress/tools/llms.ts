/** The site as text for tools: `llms.txt` is an index (https://llmstxt.org), `llms-full.txt` has all pages. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../../generator/src/docs/links.ts';
import { modelsOf, tagPaths } from '../../../generator/src/docs/pages.ts';
import { outlineOf } from '../site/outline.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';

/** `docs` is the folder of the pages. Links are relative to where the file is. */
export function llmsIndex(reference: Reference, docs: string): string {
  const { api, languages } = reference;
  return [
    `# ${api.title}`,
    `> ${oneLine(api.description)}`,
    '## Guides',
    list(guides(docs).map(({ path, title }) => [title, path])),
    ...languages.flatMap((language) => [
      `## ${language.title}`,
      list(
        outlineOf(reference, language)
          .filter(({ section }) => section === 'operations')
          .map(({ path, title }) => [title, `${path}.html`]),
      ),
    ]),
    '## Optional',
    list([
      ['The description, with examples in every language', 'openapi.codesamples.yaml'],
      ['Guides and reference in one file', 'llms-full.txt'],
    ]),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

export function llmsFull(reference: Reference, docs: string): string {
  const pages = [
    ...guides(docs).map(({ file }) => file),
    ...reference.languages.flatMap((one) => files(reference, one)),
  ];
  return pages
    .map((file) => `${withoutFrontMatter(readFileSync(join(docs, file), 'utf8')).trim()}\n`)
    .join('\n---\n\n');
}

function files({ api }: Reference, { id, dialect }: LanguageReference): readonly string[] {
  const pages = [...tagPaths(api).values(), ...modelsOf(api).map((model) => pageOf(model, dialect))];
  return pages.map((path) => `${id}/${path}`);
}

function guides(docs: string): readonly { readonly file: string; readonly path: string; readonly title: string }[] {
  return globSync('guides/*.md', { cwd: docs })
    .sort()
    .map((file) => {
      const title = /^# (.*)$/m.exec(readFileSync(join(docs, file), 'utf8'))?.[1] ?? file;
      return { file, path: file.replace(/\.md$/, '.html'), title };
    });
}

function list(links: readonly (readonly [title: string, path: string])[]): string {
  return links.map(([title, path]) => `- [${title}](${path})`).join('\n');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n[^]*?\n---\n/, '');
}
