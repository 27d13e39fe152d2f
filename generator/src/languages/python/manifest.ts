/** pyproject.toml: which parts of ours a package for another API keeps, and its own metadata. */
import type { Api } from '../../api/api.ts';
import { kebab, snake, words } from '../../naming/words.ts';
import { plainLine, type About, type Person } from '../about.ts';
import { firstVersion, type Manifest, type OwnManifest } from '../language.ts';
import type { Version } from '../version.ts';
import { fileName } from './modules.ts';

/** The module of our own package, which occurs in the paths of hand-written files. */
export const ourModule = 'plex_api';

/** The module, which examples import. */
export function readManifest(text: string): Manifest {
  const [name = '', published = ''] = [/^packages = \["src\/(.*)"\]$/m, /^name = "(.*)"$/m].map(
    (pattern) => pattern.exec(text)?.[1],
  );
  return { name, published };
}

/**
 * The manifest of a package for another API has a separate version, and no tests. Its build backend may be any since 1.27, the
 * first with the final form of license-files (PEP 639): only our own packages must be reproducible byte for byte.
 */
export function adaptManifest(text: string, api: Api, own?: OwnManifest): string {
  const adapted = text
    .replace(/^requires = \["hatchling==.*$/m, 'requires = ["hatchling>=1.27"]')
    .replace(/^name = .*$/m, `name = ${toml(own?.names['package'] ?? kebab(words(api.title)))}`)
    .replace(/^dynamic = \["version"\]$/m, `version = ${toml(own?.version ?? firstVersion)}`)
    .replace(/^\[tool\.hatch\.version\]\n(?:.+\n)*\n/m, '')
    .replace(/^\[project\.optional-dependencies\]\n(?:.+\n)*\n/m, '')
    .replace(/^\[tool\.pytest[^]*?\n(?=\n|$)/m, '')
    .replace(', "package.json"]', ']')
    .replace('"src", "tests"]', '"src"]');
  return rename(adapted, { name: own?.names['module'] ?? moduleName(api) });
}

/** Renames only paths, because files of the package import each other with relative imports. */
export function rename(text: string, { name }: Pick<Manifest, 'name'>): string {
  return text.replaceAll(`src/${ourModule}`, `src/${name}`);
}

/** `Plex-API` becomes `plex_api`; a module name of Python's standard library is changed. */
export function moduleName(api: Api): string {
  const name = fileName(snake(words(api.title))).slice(0, 60);
  const isTaken = /^(httpx|typing|dataclasses|collections|src|test|tests)$/.test(name);
  return isTaken || !name.includes('_') ? `${name}_client` : name;
}

/** See https://packaging.python.org/specifications/pyproject-toml and, of the names of URLs, well-known-project-urls. */
export function describe(text: string, about: About): string {
  const { names, description, license, authors, keywords } = about;
  const urls = Object.entries({
    Homepage: about.homepage,
    Repository: about.repository,
    Documentation: about.documentation,
    Issues: about.issues,
    Changelog: about.changelog,
    Funding: about.funding,
  }).flatMap(([name, url]) => (url === undefined ? [] : [`${name} = ${toml(url)}`]));
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['description', toml(description)],
    ['license', license && toml(license)],
    ['authors', authors.length === 0 ? undefined : list(authors.map(person))],
    ['keywords', keywords.length === 0 ? undefined : list(keywords.map(toml))],
  ];
  return text.replace(/^\[project\.urls\]\n(?:.+\n)*\n/m, '').replace(/^\[project\]\n(?:.+\n)*/m, (project) => {
    const named = names['package'] === undefined ? project : withField(project, 'name', toml(names['package']));
    const described = fields.reduce((all, [name, value]) => withField(all, name, value), named);
    return urls.length === 0 ? described : `${described}\n[project.urls]\n${urls.join('\n')}\n`;
  });
}

/** Replaces the field, or adds it after `license-files`, which is always present. */
function withField(project: string, name: string, value: string | undefined): string {
  const line = new RegExp(`^${name} = .*\\n`, 'm');
  const wanted = value === undefined ? '' : `${name} = ${value}\n`;
  if (line.test(project)) return project.replace(line, () => wanted);
  return project.replace(/^(license-files = .*\n)/m, (anchor) => anchor + wanted);
}

function person({ name, email }: Person): string {
  const said = email === undefined ? [] : [`email = ${toml(email)}`];
  return `{ ${[`name = ${toml(name)}`, ...said].join(', ')} }`;
}

function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** A TOML basic string; it equals a JSON string for text without control characters. */
function toml(text: string): string {
  return JSON.stringify(plainLine(text));
}

/** `1.2.0b1`: see https://packaging.python.org/specifications/version-specifiers. */
export function version({ numbers, prerelease }: Version): string {
  const word = prerelease && { alpha: 'a', beta: 'b', rc: 'rc' }[prerelease.kind];
  return numbers.join('.') + (prerelease === undefined ? '' : `${word ?? ''}${prerelease.number}`);
}
