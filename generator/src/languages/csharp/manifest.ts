/** The project file: which namespace is ours, and what the one of another package says. */
import type { Api } from '../../api/api.ts';
import { title, words } from '../../naming/words.ts';
import type { Manifest } from '../language.ts';

/** The name of a package is its root namespace. */
export function readManifest(text: string): Manifest {
  const [name, published = ''] = ['RootNamespace', 'PackageId'].map(
    (property) => new RegExp(`<${property}>([A-Za-z_][\\w.]*)</${property}>`).exec(text)?.[1],
  );
  if (name === undefined) throw new Error('The project file has no RootNamespace');
  return { name, published };
}

/** The package of another API, which has neither our README nor our tests. */
export function adaptManifest(text: string, api: Api): string {
  const namespace = rootNamespace(api);
  return text
    .replace(/(<RootNamespace>)[^<]*/, `$1${namespace}`)
    .replace(/(<(?:PackageId|AssemblyName)>)[^<]*/g, `$1${namespace}.SDK`)
    .replace(/^ *<PackageReadmeFile>.*\n/m, '')
    .replace('README.md;', '')
    .replace('sign-in/**/*.cs;', '')
    .replace(/\n *<!--(?:(?!-->)[^])*-->\n *<ItemGroup[^>]*>\n *<InternalsVisibleTo .*\n *<\/ItemGroup>\n/, '')
    .replace(/(<Description>)[^<]*/, (_, tag: string) => `${tag}A client of ${escaped(api.title)}`);
}

/** A first part that no other package and no namespace of the framework has. */
export function rootNamespace(api: Api): string {
  const name = title(words(api.title)).slice(0, 60);
  return `${/^[A-Za-z]/.test(name) ? name : `Api${name}`}Client`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text
    .toWellFormed()
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** Hand-written files say our namespace wherever they name a type of the package. */
export function rename(text: string, { name: namespace }: Manifest): string {
  return text.replace(/\bPlexAPI\b(?!\.SDK)/g, namespace);
}
