/** What the manifests of a package say of it, with everything that a config file can set. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowered } from '../src/api/lowered.ts';
import type { About } from '../src/languages/about.ts';
import { languages } from '../src/languages/languages.ts';

const about: About = {
  names: {},
  description: 'Orders & deliveries of "Acme"',
  license: 'Apache-2.0',
  authors: [
    { name: 'Acme', email: 'sdk@acme.example', url: 'https://acme.example' },
    { name: 'Ann', email: undefined, url: undefined },
  ],
  keywords: ['orders', 'acme'],
  repository: 'https://github.com/acme/sdks',
  directory: 'sdk/packages/x',
  homepage: 'https://acme.example',
  issues: 'https://github.com/acme/sdks/issues',
  documentation: 'https://docs.acme.example',
  changelog: 'https://acme.example/changes',
  funding: 'https://acme.example/support',
};

const nothing: About = {
  ...{ names: {}, description: 'A client', license: undefined, authors: [], keywords: [], directory: '' },
  ...{ repository: undefined, homepage: undefined, issues: undefined, documentation: undefined },
  ...{ changelog: undefined, funding: undefined },
};

async function manifestOf(id: string, said: About): Promise<string> {
  const language = await languages.find((each) => each.id === id)?.load();
  if (language === undefined) throw new Error(`there is no language ${id}`);
  const file = new URL(`../../packages/${language.package}/${language.manifest}`, import.meta.url);
  const { api } = lowered('paths: {}');
  const adapted = language.adaptManifest(readFileSync(file, 'utf8'), api, { names: said.names, version: '1.2.0' });
  const described = language.describe(adapted, said);
  // Whatever was said before is replaced.
  expect(language.describe(language.describe(adapted, about), said)).toBe(described);
  return described;
}

test('npm', async () => {
  expect(JSON.parse(await manifestOf('typescript', about))).toMatchObject({
    version: '1.2.0',
    description: 'Orders & deliveries of "Acme"',
    keywords: ['orders', 'acme'],
    homepage: 'https://acme.example',
    bugs: { url: 'https://github.com/acme/sdks/issues' },
    repository: { type: 'git', url: 'git+https://github.com/acme/sdks.git', directory: 'sdk/packages/x' },
    funding: { url: 'https://acme.example/support' },
    license: 'Apache-2.0',
    author: 'Acme <sdk@acme.example> (https://acme.example)',
    contributors: ['Ann'],
  });
  const silent = JSON.parse(await manifestOf('typescript', nothing)) as object;
  expect(silent).toMatchObject({ license: 'UNLICENSED' });
  for (const field of ['keywords', 'homepage', 'bugs', 'repository', 'funding', 'author'])
    expect(silent).not.toHaveProperty(field);
});

test('PyPI', async () => {
  const manifest = await manifestOf('python', about);
  expect(manifest).toContain(String.raw`
description = "Orders & deliveries of \"Acme\""
readme = "README.md"
license = "Apache-2.0"
license-files = ["LICENSE*"]
keywords = ["orders", "acme"]
authors = [{ name = "Acme", email = "sdk@acme.example" }, { name = "Ann" }]
`);
  expect(manifest).toContain(`
[project.urls]
Homepage = "https://acme.example"
Repository = "https://github.com/acme/sdks"
Documentation = "https://docs.acme.example"
Issues = "https://github.com/acme/sdks/issues"
Changelog = "https://acme.example/changes"
Funding = "https://acme.example/support"

[tool.hatch`);
  expect(manifest).toContain('requires = ["hatchling>=1.27"]');
  expect(await manifestOf('python', nothing)).not.toMatch(/^(license|authors|keywords) = |urls/m);
});

test('RubyGems', async () => {
  expect(JSON.parse(await manifestOf('ruby', about))).toMatchObject({
    description: 'Orders & deliveries of "Acme"',
    license: 'Apache-2.0',
    authors: ['Acme', 'Ann'],
    email: ['sdk@acme.example'],
    homepage: 'https://acme.example',
    metadata: {
      source_code_uri: 'https://github.com/acme/sdks',
      bug_tracker_uri: 'https://github.com/acme/sdks/issues',
      documentation_uri: 'https://docs.acme.example',
      changelog_uri: 'https://acme.example/changes',
      funding_uri: 'https://acme.example/support',
    },
  });
  expect(JSON.parse(await manifestOf('ruby', nothing))).toMatchObject({
    authors: [expect.stringMatching(/^The contributors of /)],
  });
});

test('Packagist', async () => {
  expect(JSON.parse(await manifestOf('php', about))).toMatchObject({
    license: 'Apache-2.0',
    keywords: ['orders', 'acme'],
    homepage: 'https://acme.example',
    authors: [{ name: 'Acme', email: 'sdk@acme.example', homepage: 'https://acme.example' }, { name: 'Ann' }],
    support: {
      issues: 'https://github.com/acme/sdks/issues',
      source: 'https://github.com/acme/sdks',
      docs: 'https://docs.acme.example',
    },
    funding: [{ type: 'other', url: 'https://acme.example/support' }],
  });
  expect(JSON.parse(await manifestOf('php', nothing))).toMatchObject({ license: 'proprietary' });
});

test('NuGet', async () => {
  const manifest = await manifestOf('csharp', about);
  for (const line of [
    '<Version>1.2.0</Version>',
    '<Description>Orders &amp; deliveries of "Acme"</Description>',
    '<Authors>Acme, Ann</Authors>',
    '<PackageLicenseExpression>Apache-2.0</PackageLicenseExpression>',
    '<PackageProjectUrl>https://acme.example</PackageProjectUrl>',
    '<RepositoryUrl>https://github.com/acme/sdks</RepositoryUrl>',
    '<RepositoryType>git</RepositoryType>',
    '<PackageReleaseNotes>https://acme.example/changes</PackageReleaseNotes>',
    '<PackageTags>orders acme</PackageTags>',
  ])
    expect(manifest).toContain(`    ${line}\n`);
  expect(await manifestOf('csharp', nothing)).not.toMatch(/<(Authors|Package(License|ProjectUrl|Tags)|Repository)/);
});
