/** package.json: which parts of ours a package for another API keeps, and its own metadata. */
import type { Api } from '../../api/api.ts';
import { kebab, words } from '../../naming/words.ts';
import { personText, type About } from '../about.ts';
import { readFields, withFields, writeFields } from '../json-manifest.ts';
import { firstVersion, type Manifest, type OwnManifest } from '../language.ts';

export function readManifest(text: string): Manifest {
  const { name } = JSON.parse(text) as { name: string };
  return { name, published: name };
}

/** The manifest of a package for another API, without what only our package has, such as tests and their tools. */
export function adaptManifest(text: string, api: Api, own?: OwnManifest): string {
  const ours = readFields(text);
  const { build, typecheck } = ours['scripts'] as Record<string, string>;
  const tools = ours['devDependencies'] as Record<string, string>;
  const exports = Object.entries(ours['exports'] as Record<string, unknown>).filter(([entry]) => entry !== './sign-in');
  const needed = ['@types/node', 'node', 'tsdown', 'typescript'];
  return writeFields({
    ...ours,
    name: own?.names['package'] ?? kebab(words(api.title)),
    version: own?.version ?? firstVersion,
    exports: Object.fromEntries(exports),
    // Publishing builds the package first; `typecheck` then checks the result.
    scripts: { build, typecheck, prepack: 'npm run build' },
    devDependencies: Object.fromEntries(needed.map((name) => [name, tools[name]])),
  });
}

/** See https://docs.npmjs.com/cli/configuring-npm/package-json. Nobody may use a package without a licence. */
export function describe(text: string, about: About): string {
  const { description, license = 'UNLICENSED', keywords, homepage, funding, repository, issues } = about;
  const manifest = readFields(text);
  const [author, ...contributors] = about.authors.map(personText);
  return writeFields(
    withFields(manifest, {
      name: about.names['package'] ?? manifest['name'],
      description,
      keywords: keywords.length === 0 ? undefined : keywords,
      homepage,
      bugs: issues === undefined ? undefined : { url: issues },
      repository: repository === undefined ? undefined : repositoryField(repository, about.directory),
      funding: funding === undefined ? undefined : { url: funding },
      license,
      author,
      contributors: contributors.length === 0 ? undefined : contributors,
    }),
  );
}

/** The form to which npm would correct it. */
function repositoryField(url: string, directory: string): unknown {
  return { type: 'git', url: `git+${url.replace(/(\.git)?\/?$/, '.git')}`, directory };
}
