/** The project file: our namespace, and the project file of a package for another API. */
import type { Api } from '../../api/api.ts';
import { title, words } from '../../naming/words.ts';
import { plainLine, type About } from '../about.ts';
import { firstVersion, type Manifest, type OwnManifest } from '../language.ts';

/** The name of a package is its root namespace. */
export function readManifest(text: string): Manifest {
  const [name, published = ''] = ['RootNamespace', 'PackageId'].map(
    (property) => new RegExp(`<${property}>([A-Za-z_][\\w.]*)</${property}>`).exec(text)?.[1],
  );
  if (name === undefined) throw new Error('The project file has no RootNamespace');
  return { name, published };
}

/** The package of another API, which has a version of its own and none of our tests. */
export function adaptManifest(text: string, api: Api, own?: OwnManifest): string {
  const { package: chosen, namespace: root } = own?.names ?? {};
  const namespace = root ?? chosen ?? rootNamespace(api);
  const id = chosen ?? `${namespace}.SDK`;
  return text
    .replace(/(<RootNamespace>)[^<]*/, `$1${namespace}`)
    .replace(/(<(?:PackageId|AssemblyName)>)[^<]*/g, `$1${id}`)
    .replace(/^( *)<PackageId>/m, `$1<Version>${own?.version ?? firstVersion}</Version>\n$&`)
    .replace('sign-in/**/*.cs;', '')
    .replace(/\n *<!--(?:(?!-->)[^])*-->\n *<ItemGroup[^>]*>\n *<InternalsVisibleTo .*\n *<\/ItemGroup>\n/, '');
}

/** See https://learn.microsoft.com/nuget/reference/msbuild-targets#pack-target. */
export function describe(text: string, about: About): string {
  const { names, license, authors, keywords, repository } = about;
  const properties: readonly (readonly [name: string, value: string | undefined])[] = [
    ['PackageId', names['package']],
    ['Description', about.description],
    ['Authors', authors.length === 0 ? undefined : authors.map(({ name }) => name).join(', ')],
    ['PackageLicenseExpression', license],
    ['PackageProjectUrl', about.homepage ?? about.documentation],
    ['RepositoryUrl', repository],
    ['RepositoryType', repository && 'git'],
    ['PackageReleaseNotes', about.changelog],
    ['PackageTags', keywords.length === 0 ? undefined : keywords.join(' ')],
  ];
  return properties.reduce((all, [name, value]) => withProperty(all, name, value), text);
}

/** Replaces the property, or adds it before the README's; a property that every package needs stays. */
function withProperty(text: string, name: string, value: string | undefined): string {
  const line = new RegExp(`^ *<${name}>.*</${name}>\\n`, 'm');
  const wanted = value === undefined ? '' : `    <${name}>${escaped(value)}</${name}>\n`;
  if (line.test(text)) return value === undefined && name === 'PackageId' ? text : text.replace(line, () => wanted);
  return text.replace(/^ *<PackageReadmeFile>/m, (readme) => wanted + readme);
}

/** A prefix that no other package and no namespace of the framework uses. */
export function rootNamespace(api: Api): string {
  const name = title(words(api.title)).slice(0, 60);
  return `${/^[A-Za-z]/.test(name) ? name : `Api${name}`}Client`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return plainLine(text).replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** Replaces our namespace in hand-written files, and the name of the project. */
export function rename(text: string, { name: namespace, published }: Manifest): string {
  return text.replace(/\bPlexAPI\b(\.SDK\b)?/g, (_, whole?: string) => (whole === undefined ? namespace : published));
}
