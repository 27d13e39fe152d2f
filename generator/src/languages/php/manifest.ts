/** composer.json: our namespace, and the composer.json of a package for another API. */
import type { Api } from '../../api/api.ts';
import { kebab, pascal, words } from '../../naming/words.ts';
import type { About } from '../about.ts';
import { withFields } from '../json-manifest.ts';
import type { Manifest as Read, OwnManifest } from '../language.ts';
import type { Version } from '../version.ts';
import { generated } from './package.ts';

interface Manifest {
  readonly name: string;
  readonly autoload: { readonly 'psr-4': Readonly<Record<string, string | readonly string[]>> };
  readonly [field: string]: unknown;
}

/** The name of a package is the namespace of its generated classes. */
export function readManifest(text: string): Read {
  const { autoload, name } = JSON.parse(text) as Manifest;
  const [namespace] = Object.entries(autoload['psr-4']).find(([, folders]) => [folders].flat().includes(folder)) ?? [];
  if (namespace === undefined) throw new Error(`composer.json: autoload.psr-4 has no namespace for ${folder}`);
  return { name: namespace.replace(/\\+$/, ''), published: name };
}

const folder = `${generated}/`;

/** The manifest of a package for another API, without what only our package has, such as tests and their tools. */
export function adaptManifest(text: string, api: Api, chosen?: OwnManifest): string {
  const { autoload, ...ours } = JSON.parse(text) as Manifest;
  const kept = Object.entries(ours).filter(
    ([field]) => !/^(autoload-dev|homepage|keywords|require-dev|scripts|suggest|support)$/.test(field),
  );
  const own = words(api.title);
  const name = kebab(own).slice(0, 60);
  const folders = Object.values(autoload['psr-4'])[0] ?? folder;
  const manifest = {
    ...Object.fromEntries(kept),
    name: chosen?.names['package'] ?? `${name}/${name}`,
    autoload: { 'psr-4': { [`${chosen?.names['namespace'] ?? namespaceOf(own)}\\`]: folders } },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** See https://getcomposer.org/doc/04-schema.md; `proprietary` means a package without a licence. */
export function describe(text: string, about: About): string {
  const { description, license = 'proprietary', keywords, homepage, funding } = about;
  const manifest = JSON.parse(text) as Manifest;
  const authors = about.authors.map(({ name, email, url }) => ({ name, email, homepage: url }));
  const support = { issues: about.issues, source: about.repository, docs: about.documentation };
  const fields = withFields(manifest, {
    name: about.names['package'] ?? manifest.name,
    description,
    license,
    keywords: keywords.length === 0 ? undefined : keywords,
    homepage,
    authors: authors.length === 0 ? undefined : authors,
    support: Object.values(support).every((url) => url === undefined) ? undefined : support,
    funding: funding === undefined ? undefined : [{ type: 'other', url: funding }],
  });
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** `1.2.0-beta1` */
export function version({ numbers, prerelease }: Version): string {
  return numbers.join('.') + (prerelease === undefined ? '' : `-${prerelease.kind}${prerelease.number}`);
}

/** A prefix that is neither a reserved word nor used by another package. */
function namespaceOf(title: readonly string[]): string {
  const name = pascal(title).slice(0, 60);
  return `${/^[A-Za-z]/.test(name) ? name : `Api${name}`}SDK`;
}

/** Hand-written files contain our namespace only in their `namespace` and `use` statements. */
export function rename(text: string, { name: namespace }: Read): string {
  return text.replaceAll('LukeHagar\\Plex_API', namespace);
}
