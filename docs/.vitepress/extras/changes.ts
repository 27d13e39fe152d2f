/** The page of changes: the unreleased changesets, then the changelog of each package. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { repository, type LanguageReference } from '../site/reference.ts';

/** `root` is the root of the repository. */
export function changes(languages: readonly Client[], root = repository): string {
  const all = [...unreleased(languages, root), ...released(root)];
  return all.length === 0 ? 'Nothing yet: these are the first versions.' : all.join('\n');
}

type Client = Pick<LanguageReference, 'folder' | 'identity'>;

interface Package {
  /** In changesets. */
  readonly name: string;
  /** For users who install it. */
  readonly title: string;
}

/** Changes of several packages first, then those of one package under its name. */
function unreleased(languages: readonly Client[], root: string): readonly string[] {
  const texts = globSync('.changeset/*.md', { cwd: root })
    .filter((file) => basename(file) !== 'README.md')
    .sort()
    .map((file) => {
      const text = readFileSync(root + file, 'utf8');
      const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
      return { packages: head.split('\n').map((line) => line.split("'")[1] ?? ''), body: body.trim() };
    });
  if (texts.length === 0) return [];
  const packages = packagesOf(languages, root);
  const shared = texts.filter(({ packages }) => packages.length !== 1);
  const own = packages.flatMap(({ name, title }) => {
    const bodies = texts.filter((text) => text.packages.length === 1 && text.packages[0] === name);
    return section(
      title,
      bodies.map(({ body }) => body),
    );
  });
  const bySet = Map.groupBy(shared, (text) =>
    packages
      .filter(({ name }) => text.packages.includes(name))
      .map(({ title }) => title)
      .join(', '),
  );
  const together = section(
    'Several packages',
    [...bySet].flatMap(([titles, texts]) => [`**${titles}**`, ...texts.map(({ body }) => body)]),
  );
  return ['## Not released yet', '', ...together, ...own];
}

function section(title: string, bodies: readonly string[]): readonly string[] {
  return bodies.length === 0 ? [] : [`### ${title}`, '', ...bodies.flatMap((body) => [body, ''])];
}

/** The clients, then the generator. */
function packagesOf(languages: readonly Client[], root: string): readonly Package[] {
  const clients = languages.map(({ folder, identity }) => ({
    name: nameIn(`${root}packages/${folder}`),
    title: identity.published,
  }));
  const generator = nameIn(`${root}generator`);
  return [...clients, { name: generator, title: generator }];
}

function nameIn(folder: string): string {
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { readonly name: string }).name;
}

function released(root: string): readonly string[] {
  return ['packages/*/CHANGELOG.md', 'generator/CHANGELOG.md']
    .flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
    .flatMap((file) => {
      const lines = readFileSync(root + file, 'utf8')
        .trim()
        .split('\n');
      const name = lines[0]?.startsWith('# ') ? lines[0].slice(2) : basename(dirname(file));
      // The changelog's own headings, a level further down.
      return [`## ${name}`, '', ...lines.slice(1).map((line) => line.replace(/^(?=#{2,5} )/, '#')), ''];
    });
}
