/** composer.json: which namespace is ours, and what the one of another package says. */
import type { Api } from '../../api/api.ts';
import { kebab, pascal, words } from '../../naming/words.ts';
import type { Manifest as Read } from '../language.ts';
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

/** The package of another API: what is ours alone, such as tests and their tools, is left out. */
export function adaptManifest(text: string, api: Api): string {
  const { autoload, ...ours } = JSON.parse(text) as Manifest;
  const kept = Object.entries(ours).filter(
    ([field]) => !/^(autoload-dev|homepage|keywords|require-dev|scripts|suggest|support)$/.test(field),
  );
  const own = words(api.title);
  const name = kebab(own).slice(0, 60);
  const folders = Object.values(autoload['psr-4'])[0] ?? folder;
  const manifest = {
    ...Object.fromEntries(kept),
    name: `${name}/${name}`,
    description: `A client of ${api.title
      .toWellFormed()
      .replace(/\p{C}+/gu, ' ')
      .trim()}`,
    autoload: { 'psr-4': { [`${namespaceOf(own)}\\`]: folders } },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A first part that no other package and no word of the language has. */
function namespaceOf(title: readonly string[]): string {
  const name = pascal(title).slice(0, 60);
  return `${/^[A-Za-z]/.test(name) ? name : `Api${name}`}SDK`;
}

/** Hand-written files say our namespace in nothing but their own namespace and uses. */
export function rename(text: string, { name: namespace }: Read): string {
  return text.replaceAll('LukeHagar\\Plex_API', namespace);
}
