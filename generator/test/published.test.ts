/** The generator as others have it: packed, in an empty folder, with nothing beside it but its dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedManifest } from '../published/manifest.ts';
import { specOf } from './command/repository.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'published-'));
const folder = join(home, 'empty');
const installed = join(folder, 'node_modules/@plex-sdk/generator');

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;

beforeAll(() => {
  execFileSync(process.execPath, [join(repository, 'generator/build.ts'), join(home, 'dist')], { stdio: 'pipe' });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', home], { cwd: join(home, 'dist'), stdio: 'pipe' });
  mkdirSync(installed, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(home, 'dist/package.json'), 'utf8')) as Manifest;
  const tarball = join(home, `plex-sdk-generator-${version}.tgz`);
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest().dependencies)) link(name);
  writeFileSync(join(folder, 'openapi.yaml'), specOf({ listThings: 'Lists things.' }));
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

function link(name: string): void {
  const at = join(folder, 'node_modules', name);
  const [from] = ['generator/node_modules', 'node_modules']
    .map((path) => join(repository, path, name))
    .filter(existsSync);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(from ?? '', at, 'junction');
}

function run(...args: readonly string[]): { code: number | null; out: string; error: string } {
  const command = join(installed, manifest().bin['generator'] ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

test('it says what to write where it is told nothing, its version, and how it is used', () => {
  expect(run()).toEqual({
    ...{ code: 2, out: '' },
    error:
      'error: no description is named\n' +
      'hint: write --spec openapi.yaml --out sdk, or spec and out in sdk.yaml; --help says more\n',
  });
  expect(run('--version').out).toBe(`${manifest().version}\n`);
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

describe('after a run that found nothing to change', () => {
  const config = join(folder, 'again.yaml');
  const command = ['typescript', '--config', 'again.yaml'];
  const changes = (...nodeOptions: readonly string[]): string => {
    const args = [...nodeOptions, join(installed, 'bin/generate.mjs'), ...command];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return /(nothing|[0-9]+) changed/.exec(stdout)?.[0] ?? '';
  };
  const inAgain = (path: string): string => join(folder, 'again', path);
  const inRuns = join(installed, '.cache/runs');
  const edit = (path: string): void => {
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  };
  const page = 'docs/typescript/README.md';
  const version = 'packages/core/src/generated/version.ts';

  beforeAll(() => {
    writeFileSync(config, 'spec: openapi.yaml\nout: again\n');
    expect(run(...command)).toMatchObject({ code: 0, error: '' });
    expect(existsSync(inRuns)).toBe(false);
    expect(changes()).toBe('nothing changed');
    expect(readdirSync(inRuns)).toHaveLength(1);
  });

  test.each<[string, () => void, string]>([
    ['nothing', () => undefined, 'nothing changed'],
    [
      'a file edited',
      () => {
        edit(inAgain(page));
      },
      '1 changed',
    ],
    [
      'a file removed',
      () => {
        rmSync(inAgain(version));
      },
      '1 changed',
    ],
    [
      'a file of somebody else among the generated ones',
      () => {
        cpSync(inAgain(page), inAgain('docs/typescript/a.md'));
      },
      '1 changed',
    ],
    [
      'a changelog removed',
      () => {
        rmSync(inAgain('packages/core/CHANGELOG.md'));
      },
      '1 changed',
    ],
    [
      'a file of the runtime edited',
      () => {
        edit(join(installed, 'packages/core/src/runtime/public.ts'));
      },
      '1 changed',
    ],
    [
      'the description changed',
      () => {
        writeFileSync(join(folder, 'openapi.yaml'), specOf({ listThings: 'Lists all.' }));
      },
      '5 changed',
    ],
    [
      'the config file changed',
      () => {
        writeFileSync(config, 'spec: openapi.yaml\nout: again\nlicense: MIT\n');
      },
      '2 changed',
    ],
    [
      'a record that is no JSON',
      () => {
        for (const name of readdirSync(inRuns)) writeFileSync(join(inRuns, name), '{');
      },
      'nothing changed',
    ],
    ...['null', '{}', '{"specFiles":"a"}', '{"specFiles":[1]}'].map((text): [string, () => void, string] => [
      `the record ${text}`,
      () => {
        for (const name of readdirSync(inRuns)) writeFileSync(join(inRuns, name), text);
      },
      'nothing changed',
    ]),
  ])('%s: the next run does what there is to do, and the one after it nothing', (_, change, expected) => {
    expect(changes()).toBe('nothing changed');
    change();
    expect(changes()).toBe(expected);
    expect(run(...command, '--check')).toMatchObject({ code: 0 });
    expect(changes()).toBe('nothing changed');
  });

  test('another version of a package that it needs, or that such a package needs, counts as a change', () => {
    const records = (): string[] => readdirSync(inRuns).map((name) => readFileSync(join(inRuns, name), 'utf8'));
    const real = realpathSync(join(folder, 'node_modules/js-yaml'));
    const below = ['node_modules/argparse', '../argparse'].map((path) => join(real, path)).find(existsSync);
    const needed = [real, below ?? ''].map((from) => {
      const copy = join(folder, 'node_modules', basename(from));
      rmSync(copy, { force: true });
      cpSync(from, copy, { recursive: true, filter: (path) => path !== join(real, 'node_modules') });
      return copy;
    });
    for (const directory of needed) {
      expect(changes()).toBe('nothing changed');
      const before = records();
      expect(changes()).toBe('nothing changed');
      expect(records()).toEqual(before);
      edit(join(directory, 'package.json'));
      expect(changes()).toBe('nothing changed');
      expect(records()).not.toEqual(before);
    }
  });

  test.each([
    ['an output file', () => inAgain(page)],
    ['a file of the generator', () => join(installed, 'packages/core/src/runtime/public.ts')],
  ])('%s that changes while a run compares is not taken for what the run has seen', (_, file) => {
    rmSync(inRuns, { recursive: true });
    const hook = join(home, 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs');
      const { readFileSync } = fs;
      let isEdited = false;
      fs.readFileSync = (path, ...rest) => {
        const content = readFileSync(path, ...rest);
        if (!isEdited && String(path).endsWith(${JSON.stringify(page)})) {
          isEdited = true;
          fs.appendFileSync(${JSON.stringify(file())}, '\\n');
        }
        return content;
      };
      require('node:module').syncBuiltinESMExports();`,
    );
    expect(changes('--require', hook)).toBe('nothing changed');
    expect(changes()).toBe('1 changed');
  });

  test('a description that is redirected into the command is read once', () => {
    const read = (text: string): unknown => {
      const piped = join(folder, 'redirected.yaml');
      writeFileSync(piped, text);
      const input = openSync(piped, 'r');
      const args = ['typescript', '--spec', '/dev/stdin', '--out', 'redirected'];
      const { status, stderr } = spawnSync(process.execPath, [join(installed, 'bin/generate.mjs'), ...args], {
        ...{ cwd: folder, encoding: 'utf8', stdio: [input, 'pipe', 'pipe'] },
      });
      closeSync(input);
      return { status, stderr };
    };
    const fine = { status: 0, stderr: '' };
    for (const summary of ['Lists.', 'Lists.', 'Lists all.'])
      expect(read(specOf({ listThings: summary }))).toEqual(fine);
  });

  test('a warning is shown by every run', () => {
    writeFileSync(
      join(folder, 'warned.yaml'),
      specOf({ listThings: 'Lists things.' }).replace('paths:', 'x: 1\npaths:').replace('x: 1', 'unknown: 1'),
    );
    const errors = [1, 2, 3, 4].map(() => run('typescript', '--spec', 'warned.yaml', '--out', 'warned').error);
    expect(errors[0]).toContain('warning: ');
    expect(new Set(errors).size).toBe(1);
  });
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
