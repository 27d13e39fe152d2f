/** The page of changes: the unreleased changesets, then the changelog of each package. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { repository, type LanguageReference } from '../site/reference.ts';

export function changes(languages: readonly LanguageReference[]): string {
  const all = [...unreleased(languages), ...released()];
  return all.length === 0 ? 'Nothing yet: these are the first versions.' : all.join('\n');
}

/** Changes of several packages first, then those of one package under its name. */
function unreleased(languages: readonly LanguageReference[]): readonly string[] {
  const texts = globSync('.changeset/*.md', { cwd: repository })
    .filter((file) => basename(file) !== 'README.md')
    .sort()
    .map((file) => {
      const text = readFileSync(repository + file, 'utf8');
      const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
      return { packages: head.split('\n').map((line) => line.split("'")[1] ?? ''), body: body.trim() };
    });
  if (texts.length === 0) return [];
  const shared = texts.filter(({ packages }) => packages.length !== 1);
  const own = languages.flatMap(({ folder, identity }) => {
    const { name } = JSON.parse(readFileSync(`${repository}packages/${folder}/package.json`, 'utf8')) as PackageJson;
    const bodies = texts.filter(({ packages }) => packages.length === 1 && packages[0] === name);
    return bodies.length === 0 ? [] : [`### ${identity.name}`, '', ...bodies.flatMap(({ body }) => [body, ''])];
  });
  return ['## Not released yet', '', ...shared.flatMap(({ body }) => [body, '']), ...own];
}

interface PackageJson {
  readonly name: string;
}

function released(): readonly string[] {
  return globSync('packages/*/CHANGELOG.md', { cwd: repository })
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(repository + file, 'utf8')
        .trim()
        .split('\n');
      const name = lines[0]?.startsWith('# ') ? lines[0].slice(2) : basename(dirname(file));
      // The changelog's own headings, a level further down.
      return [`## ${name}`, '', ...lines.slice(1).map((line) => line.replace(/^(?=#{2,5} )/, '#')), ''];
    });
}
