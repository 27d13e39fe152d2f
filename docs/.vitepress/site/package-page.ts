/** Shows the README of a package as a page of its language: hooks, HTTP clients, proxies and so on. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { repository, type LanguageReference } from './reference.ts';

/** Of the page, below the folder of the language. */
export const packagePage = 'package.md';

export function packagePageText({ id, folder }: LanguageReference): string {
  const readme = readFileSync(`${repository}packages/${folder}/README.md`, 'utf8');
  return withLinksOfTheSite(readme, `packages/${folder}`, `docs/${id}`);
}

/** Moves relative links from `from` to `to`; a link to something outside of the site becomes its text. */
export function withLinksOfTheSite(markdown: string, from: string, to: string): string {
  return markdown.replace(
    /\[([^\]]*)\]\((?![a-z]+:|#)([^)#]*)(#[^)]*)?\)/g,
    (_, text: string, target: string, anchor = '') => {
      const path = posix.join(from, target);
      return path.startsWith('docs/') ? `[${text}](${posix.relative(to, path)}${anchor as string})` : text;
    },
  );
}
