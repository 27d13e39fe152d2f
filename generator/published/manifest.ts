/** The package.json of the published generator: what that of the workspace says, and what sdk.yaml says of all packages. */
import { describe } from '../src/languages/typescript/manifest.ts';
import { authorsOf, placesOf } from '../src/package/about.ts';
import type { GeneralValues } from '../src/package/config.ts';

/** Of the workspace, whose commands run from the source. */
export interface Workspace {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** `files` are those at the top of the package. */
export function publishedManifest(workspace: Workspace, values: GeneralValues, files: readonly string[]): string {
  const { name, version, description, keywords, license, dependencies } = workspace;
  // What parses changesets stays here.
  const needed = Object.entries(dependencies).filter(([dependency]) => dependency !== '@changesets/parse');
  const manifest = {
    ...{ name, version, description, keywords, license },
    type: 'module',
    engines: { node: '>=20.19.0' },
    bin: { generator: 'bin/generate.mjs', 'plex-sdk-generate': 'bin/generate.mjs' },
    files,
    dependencies: Object.fromEntries(needed),
  };
  return describe(JSON.stringify(manifest), {
    ...{ names: {}, description, keywords, license, authors: authorsOf(values) ?? [] },
    ...placesOf(values, 'generator'),
  });
}
