/** What is published of the generator. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedManifest } from '../published/manifest.ts';
import { installPublished, repository } from './installed.ts';

const published = installPublished();
const { home, folder } = published;
const run = (...args: readonly string[]): ReturnType<typeof published.run> => published.run(...args);

test('it says what to write where it is told nothing, its version, and how it is used', () => {
  expect(run()).toEqual({
    ...{ code: 2, out: '' },
    error:
      'error: no description is named\n' +
      'hint: write --spec openapi.yaml --out sdk, or spec and out in sdk.yaml; --help says more\n',
  });
  expect(run('--version').out).toBe(`${published.manifest().version}\n`);
  expect(run('--help').out).toContain('npx @plex-sdk/generator --spec openapi.yaml --out sdk');
});

test('it writes every package, with the runtime inside and nothing that is ours alone', () => {
  const { code, error } = run('--spec', 'openapi.yaml', '--out', 'all');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  for (const path of ['core/src/runtime/core.ts', 'python/pyproject.toml', 'ruby/package.json', 'php/composer.json'])
    expect(existsSync(join(folder, 'all/packages', path))).toBe(true);
  expect(existsSync(join(folder, 'all/packages/core/src/sign-in'))).toBe(false);
  expect(run('--spec', 'openapi.yaml', '--out', 'all', '--check')).toMatchObject({ code: 0 });
});

test('the package of TypeScript builds, and its example compiles', () => {
  writeFileSync(
    join(folder, 'sdk.yaml'),
    "spec: openapi.yaml\nout: sdk\nlanguages: [typescript]\ntypescript: { package: '@acme/things', class: Acme }\n",
  );
  expect(run()).toMatchObject({ code: 0, error: '' });
  const built = join(folder, 'sdk/packages/core');
  symlinkSync(join(repository, 'node_modules'), join(built, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join(repository, 'node_modules/tsdown/dist/run.mjs')], { cwd: built, stdio: 'pipe' });
  const maps = globSync('dist/*.js.map', { cwd: built }).map(
    (map) => JSON.parse(readFileSync(join(built, map), 'utf8')) as { readonly sourcesContent: unknown[] },
  );
  expect(maps.length).toBeGreaterThan(0);
  for (const { sourcesContent } of maps) expect(sourcesContent).not.toContain(null);
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck'];
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(
    process.execPath,
    [compiler, ...options, '--ignoreConfig', '--types', 'node', 'examples/first-call.ts'],
    { cwd: built, encoding: 'utf8' },
  );
  expect(stdout).toBe('');
  expect(readFileSync(join(built, 'examples/first-call.ts'), 'utf8')).toContain("import { Acme } from '@acme/things'");
});

test('its manifest says what sdk.yaml says of every package', () => {
  const workspace = {
    ...{ name: '@acme/generator', version: '1.2.0', description: 'Writes SDKs', keywords: ['sdk'], license: 'MIT' },
    dependencies: { 'js-yaml': '5.5.0', '@changesets/parse': '1.0.0' },
  };
  const values = {
    authors: [{ name: 'Acme', email: 'sdk@acme.example' }],
    repository: 'https://github.com/acme/sdks',
    funding: 'https://acme.example/support',
  };
  expect(JSON.parse(publishedManifest(workspace, values, ['bin']))).toMatchObject({
    ...{ name: '@acme/generator', version: '1.2.0', license: 'MIT', keywords: ['sdk'], files: ['bin'] },
    author: 'Acme <sdk@acme.example>',
    homepage: 'https://github.com/acme/sdks',
    bugs: { url: 'https://github.com/acme/sdks/issues' },
    repository: { type: 'git', url: 'git+https://github.com/acme/sdks.git', directory: 'generator' },
    funding: { url: 'https://acme.example/support' },
    dependencies: { 'js-yaml': '5.5.0' },
  });
});

describe('where an older version is installed than what is needed now', () => {
  const stale = join(home, 'stale');
  const run = (...args: readonly string[]): unknown => {
    const command = join(stale, 'node_modules/@plex-sdk/generator/bin/generate.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: stale,
      encoding: 'utf8',
    });
    return { status, stdout: stdout.split('\n').length > 1, stderr };
  };

  beforeAll(() => {
    cpSync(folder, stale, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/[\\/](all|sdk|sdk\.yaml)$/.test(path),
    });
    for (const name of ['jsonschema', 'spdx-correct', 'spdx-expression-parse'])
      rmSync(join(stale, 'node_modules', name));
  });

  test('a description is read without what only sdk.yaml and licences need', () => {
    expect(run('typescript', '--spec', 'openapi.yaml', '--out', 'sdk')).toEqual({
      status: 0,
      stdout: true,
      stderr: '',
    });
  });

  test.each([
    ['jsonschema', 'sdk.yaml', 'spec: openapi.yaml\nout: sdk\n', []],
    [
      'spdx-correct',
      'licensed.yaml',
      'openapi: 3.1.1\ninfo: { title: A, version: 1.0.0, license: { name: Apache 2.0 } }\npaths: {}\n',
      ['--spec', 'licensed.yaml', '--out', 'sdk'],
    ],
  ])('%s is named where it is needed, without the stack of Node', (name, file, text, args) => {
    writeFileSync(join(stale, file), text);
    const { status, stderr } = run(...args) as { readonly status: number; readonly stderr: string };
    rmSync(join(stale, file));
    expect(status).toBe(2);
    expect(stderr).toMatch(
      new RegExp(
        `^(warning: [^]*)?error: Cannot find (package|module) '${name}'.*\nhint: npm install brings what is missing\n$`,
      ),
    );
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
