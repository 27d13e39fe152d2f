/** The lowest version of each language is set in its manifest; README and guide repeat it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './turbo.ts';

const languages = [
  { name: 'Node', manifest: 'packages/core/package.json', version: /"node": ">=(\d+)"/ },
  { name: 'Python', manifest: 'packages/python/pyproject.toml', version: /^requires-python = ">=([\d.]+)"$/m },
  { name: 'Ruby', manifest: 'packages/ruby/plex_ruby_sdk.gemspec', version: /required_ruby_version = '>= ([\d.]+)'/ },
  { name: 'PHP', manifest: 'packages/php/composer.json', version: /"php": ">=([\d.]+)"/ },
  { name: '.NET', manifest: 'packages/csharp/PlexAPI.SDK.csproj', version: /<TargetFrameworks>net(\d+)\.0</ },
];

test.each(languages)('README and versioning policy name the lowest $name', ({ name, manifest, version }) => {
  const lowest = version.exec(read(manifest))?.[1] ?? 'missing';
  expect(read('README.md')).toMatch(new RegExp(`\\| ${name} ${lowest} or later\\W`));
  expect(read('docs/guides/versioning.md')).toMatch(new RegExp(`\\| ${name} ${lowest} *\\|`));
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
