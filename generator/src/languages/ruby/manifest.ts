/** package.json, which the gemspec reads: which parts of ours another gem keeps, and its own metadata. */
import type { Api } from '../../api/api.ts';
import { kebab, words } from '../../naming/words.ts';
import type { About } from '../about.ts';
import { readFields, withFields, writeFields } from '../json-manifest.ts';
import { firstVersion, type Manifest, type OwnManifest } from '../language.ts';
import type { Version } from '../version.ts';
import { libraryOf } from './identity.ts';

export function readManifest(text: string): Manifest {
  const { gem } = JSON.parse(text) as { gem: string };
  return { name: gem, published: gem };
}

/** The manifest of a package for another API, without what only our package has, such as tests and their tools. */
export function adaptManifest(_: string, api: Api, own?: OwnManifest): string {
  return writeFields({
    name: `${kebab(words(api.title))}-ruby`,
    version: own?.version ?? firstVersion,
    private: true,
    description: '',
    gem: own?.names['package'] ?? libraryOf(api),
  });
}

/** `metadata` is what https://guides.rubygems.org/specification-reference/#metadata lists. */
export function describe(text: string, about: About): string {
  const manifest = readFields(text);
  const gem = about.names['package'] ?? String(manifest['gem']);
  const { description, license, authors, homepage } = about;
  const emails = authors.flatMap(({ email }) => email ?? []);
  const metadata = Object.fromEntries(
    Object.entries({
      source_code_uri: about.repository,
      bug_tracker_uri: about.issues,
      documentation_uri: about.documentation,
      changelog_uri: about.changelog,
      funding_uri: about.funding,
    }).filter(([, url]) => url !== undefined),
  );
  return writeFields(
    withFields(manifest, {
      description,
      gem,
      license,
      // Without any, RubyGems refuses it.
      authors: authors.length === 0 ? [`The contributors of ${gem}`] : authors.map(({ name }) => name),
      email: emails.length === 0 ? undefined : emails,
      homepage,
      metadata: Object.keys(metadata).length === 0 ? undefined : metadata,
    }),
  );
}

/** `1.2.0.beta.1`: a letter makes a prerelease. */
export function version({ numbers, prerelease }: Version): string {
  return numbers.join('.') + (prerelease === undefined ? '' : `.${prerelease.kind}.${prerelease.number}`);
}
