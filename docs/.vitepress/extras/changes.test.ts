import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changes } from './changes.ts';

const clients = [
  { folder: 'core', identity: { name: 'core', published: '@acme/core', version: '1.0.0' } },
  { folder: 'python', identity: { name: 'acme', published: 'acme-sdk', version: '1.0.0' } },
];
const manifests = {
  'packages/core/package.json': '{ "name": "@acme/core" }',
  'packages/python/package.json': '{ "name": "@acme/python" }',
  'generator/package.json': '{ "name": "@acme/generator" }',
};

/** Of a repository with these files. */
function changesOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'changes-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries({ ...manifests, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return changes(clients, `${root}/`);
}

test('a change of one package stands under its name, that of the generator too, and one of several names them', () => {
  expect(
    changesOf({
      '.changeset/README.md': '# Changesets',
      '.changeset/a.md': "---\n'@acme/python': patch\n---\n\nOne.\n",
      '.changeset/b.md': "---\n'@acme/generator': minor\n---\n\nTwo.\n",
      '.changeset/c.md': "---\n'@acme/core': patch\n'@acme/python': patch\n---\n\nThree.\n",
      '.changeset/d.md': "---\n'@acme/python': minor\n'@acme/core': patch\n---\n\nFour.\n",
    }),
  ).toBe(`## Not released yet

### Several packages

**@acme/core, acme-sdk**

Three.

Four.

### acme-sdk

One.

### @acme/generator

Two.
`);
});

test('the changelogs of the clients and of the generator follow', () => {
  expect(
    changesOf({
      'packages/core/CHANGELOG.md': '# @acme/core\n\n## 1.0.0\n\n- One\n',
      'generator/CHANGELOG.md': '# @acme/generator\n\n## 2.0.0\n\n- Two\n',
    }),
  ).toBe('## @acme/core\n\n\n### 1.0.0\n\n- One\n\n## @acme/generator\n\n\n### 2.0.0\n\n- Two\n');
});

test('without changes the page says so', () => {
  expect(changesOf({})).toBe('Nothing yet: these are the first versions.');
});
