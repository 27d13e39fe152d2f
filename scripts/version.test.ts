import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './turbo.ts';

let repository: string;

const folders = ['core', 'python', 'ruby', 'php', 'csharp'];
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const npm = (...options: string[]): string => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', ...options], { cwd: repository, encoding: 'utf8' });
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  return stdout;
};
const versions = (): unknown =>
  Object.fromEntries(
    folders.map((folder) => {
      const { version } = JSON.parse(read(`packages/${folder}/package.json`)) as { version: string };
      return [folder, version];
    }),
  );

beforeAll(() => {
  const left = new Set(['node_modules', '.git', '.turbo', '.cache', '.venv', 'dist', 'reference', 'reports']);
  repository = join(mkdtempSync(join(tmpdir(), 'plex-sdk-')), 'repository');
  cpSync(root, repository, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'), 'junction');
  // What waits for the next release of the repository is another matter.
  rmSync(join(repository, '.changeset/released'), { recursive: true, force: true });
  for (const name of readdirSync(join(repository, '.changeset')))
    if (name.startsWith('api-')) rmSync(join(repository, '.changeset', name));
  execFileSync('node', ['generator/bin/changesets.mjs', 'keep'], { cwd: repository });
  for (const folder of folders) setVersion(folder, '0.1.0');
});

afterAll(() => {
  rmSync(join(repository, '..'), { recursive: true });
});

function setVersion(folder: string, version: string): void {
  const path = `packages/${folder}/package.json`;
  writeFileSync(join(repository, path), read(path).replace(/"version": ".*?"/, `"version": "${version}"`));
}

test('a change of the spec becomes versions, changelogs and the spec of the last release', () => {
  const own = read('openapi.yaml');
  const added = own.replace(
    '              value: provider://provider-identifier\n',
    '$&        - name: includeRelay\n          in: query\n          schema: {type: boolean}\n',
  );
  expect(added).not.toBe(own);
  writeFileSync(join(repository, 'openapi.yaml'), added);

  expect(npm('generate')).toContain('.changeset/api-*.md written');
  expect(npm('check:changesets')).toContain('the changesets say what changed');
  execFileSync('npx', ['prettier', '--check', '.changeset/api-*.md'], { cwd: repository });
  npm('version');
  // Before 1.0 as after it: a major is the next whole number.
  expect(versions()).toEqual({ core: '1.0.0', csharp: '1.0.0', php: '1.0.0', python: '0.2.0', ruby: '0.2.0' });
  const heads = folders.map((folder) => read(`packages/${folder}/CHANGELOG.md`).split('\n', 1).join());
  expect(heads).toEqual([
    '# @plex-sdk/core',
    '# plex-api-sdk',
    '# plex_ruby_sdk',
    '# lukehagar/plex-api',
    '# PlexAPI.SDK',
  ]);
  expect(read('packages/php/CHANGELOG.md')).toContain(
    '- **Breaking:** `authentication->getSourceConnectionInformation` takes its arguments at other places',
  );
  expect(read('packages/python/CHANGELOG.md')).toContain(
    '- argument `include_relay` of `authentication.get_source_connection_information` was added',
  );
  expect(read('packages/python/CHANGELOG.md')).not.toContain('getSourceConnectionInformation');
  expect(read('packages/ruby/lib/plex_ruby_sdk/generated/version.rb')).toContain("VERSION = '0.2.0'");
  expect(read('packages/core/src/generated/version.ts')).toContain("VERSION = '1.0.0'");
  expect(read('packages/python/src/plex_api/_generated/version.py')).toContain('__version__ = "0.2.0"');
  expect(read('packages/php/generated/PlexAPI.php')).toContain("VERSION = '1.0.0'");
  const { version } = JSON.parse(read('packages/csharp/package.json')) as { version: string };
  expect(read('packages/csharp/generated/PlexAPISDK.cs')).toContain(`PackageVersion => "${version}"`);
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
  expect(packages['packages/python']?.version).toBe('0.2.0');
  expect(existsSync(join(repository, '.changeset/api-php.md'))).toBe(false);
  expect(read('.changeset/released/openapi.yaml')).toBe(added);
  expect(npm('diff')).toContain('nothing changed');
  expect(npm('generate', '--', '--check')).toContain('nothing changed');

  expect(npm('version')).toContain('there are no changesets: every version stays');
  expect(versions()).toMatchObject({ core: '1.0.0', python: '0.2.0' });
});

test('prereleases are refused before anything is changed', () => {
  const before = versions();
  const refused = (script: string): string => {
    const { status, stderr } = spawnSync('npm', ['run', script], { cwd: repository, encoding: 'utf8' });
    expect(status).not.toBe(0);
    return stderr;
  };
  execFileSync('npx', ['changeset', 'pre', 'enter', 'next'], { cwd: repository });
  for (const script of ['version', 'check:changesets', 'generate'])
    expect(refused(script)).toContain('run npx changeset pre exit');
  execFileSync('npx', ['changeset', 'pre', 'exit'], { cwd: repository });
  expect(npm('version')).toContain('there are no changesets: every version stays');
  expect(versions()).toEqual(before);
  expect(existsSync(join(repository, '.changeset/pre.json'))).toBe(false);
});

test('after a prerelease was made all the same, every command says how to undo it', () => {
  const manifests = folders.map((folder) => `packages/${folder}/package.json`);
  const kept = [...manifests, 'package-lock.json'].map((path) => [path, read(path)] as const);
  writeFileSync(join(repository, '.changeset/own.md'), "---\n'@plex-sdk/core': patch\n---\n\nText.\n");
  for (const words of [['pre', 'enter', 'next'], ['version'], ['pre', 'exit']])
    execFileSync('npx', ['changeset', ...words], { cwd: repository });
  expect(versions()).toMatchObject({ core: '1.0.1-next.0' });
  const said = ['version', 'check:changesets', 'generate', 'pack', 'release', 'rehearse'].map(
    (script) => spawnSync('npm', ['run', script], { cwd: repository, encoding: 'utf8' }).stderr,
  );
  for (const text of said) {
    expect(text).toContain('1.0.1-next.0 is no version of three numbers');
    expect(text).toContain('undo what changeset version did: git revert its commit');
  }
  for (const [path, text] of kept) writeFileSync(join(repository, path), text);
  for (const script of ['version', 'check:changesets']) {
    const { stderr } = spawnSync('npm', ['run', script], { cwd: repository, encoding: 'utf8' });
    expect(stderr).toContain('.changeset/pre has the changesets of a prerelease');
  }
  for (const left of ['.changeset/pre.json', '.changeset/pre']) rmSync(join(repository, left), { recursive: true });
  expect(npm('check:changesets')).toContain('the changesets say what changed');
});

test('changesets that say too little become nothing', () => {
  writeFileSync(
    join(repository, 'openapi.yaml'),
    read('openapi.yaml').replace('operationId: getTokenDetails', 'operationId: getAccount'),
  );
  const { status, stderr } = spawnSync('npm', ['run', 'version'], { cwd: repository, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('the changesets give @plex-sdk/core nothing, and it is major:');
  expect(versions()).toMatchObject({ core: '1.0.0', python: '0.2.0' });
});
