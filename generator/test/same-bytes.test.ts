/** Whoever generates, wherever and with what: every byte is as it is committed. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { languages } from '../src/languages/languages.ts';
import { remedy } from '../../scripts/remedy.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node22 = join(root, 'release/runtimes/node_modules/node22/bin/node');

let place: string;
let clone: string;
let generated: readonly string[];
let committed: Readonly<Record<string, string>>;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  clone = join(place, 'clone');
  const loaded = await Promise.all(languages.map(({ load }) => load()));
  generated = loaded.flatMap(({ id, package: home, generated: directories }) => [
    `docs/${id}`,
    ...directories.map((directory) => `packages/${home}/${directory}`),
  ]);
  for (const path of ['openapi.yaml', 'generator/package.json', 'generator/bin', 'generator/src']) copy(path);
  for (const { package: home, manifest } of loaded) {
    copy(`packages/${home}/package.json`);
    copy(`packages/${home}/${manifest}`);
  }
  for (const at of ['', 'generator']) {
    const installed = join(root, at, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(clone, at, 'node_modules'), 'junction');
  }
  committed = output(root);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

beforeEach(() => {
  for (const directory of generated) rmSync(join(clone, directory), { recursive: true, force: true });
});

function copy(path: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  cpSync(join(root, path), join(clone, path), { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
}

/** Every generated file, by its path. */
function output(directory: string): Readonly<Record<string, string>> {
  const files = generated.flatMap((path) => filesBelow(join(directory, path))).sort();
  return Object.fromEntries(files.map((file) => [relative(directory, file), readFileSync(file, 'latin1')]));
}

function filesBelow(directory: string): string[] {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).filter((file) => !file.includes('__pycache__'));
}

interface Surroundings {
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly directory?: string;
}

function generate({ program = process.execPath, environment = {}, directory = clone }: Surroundings): void {
  const env = { ...process.env, ...environment };
  const options = [join(clone, 'generator/bin/generate.mjs'), '--no-changeset'];
  const { status, stderr } = spawnSync(program, options, { cwd: directory, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const made = output(clone);
  expect(Object.keys(made)).toEqual(Object.keys(committed));
  expect(Object.keys(made).filter((path) => made[path] !== committed[path])).toEqual([]);
}

test.each(['.', 'packages/core', parse(root).root])('from %s', (directory) => {
  generate({ directory: resolve(clone, directory) });
});

const prints =
  'const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions(); console.log(locale, timeZone)';

// A point stands for thousands in Turkish, and y comes before k in Lithuanian.
test.each([
  ['tr_TR.UTF-8', 'America/St_Johns', 'tr-TR'],
  ['lt_LT.UTF-8', 'Pacific/Apia', 'lt-LT'],
  ['C', 'UTC', 'en-US'],
])('in the locale %s and the time zone %s', (locale, timeZone, tag) => {
  const environment = { LC_ALL: locale, LANG: locale, TZ: timeZone };
  const env = { ...process.env, ...environment };
  const { stdout } = spawnSync(process.execPath, ['--eval', prints], { env, encoding: 'utf8' });
  expect(stdout).toBe(`${tag} ${timeZone}\n`);
  generate({ environment });
});

test.for([
  ['22', node22],
  ['24', process.execPath],
] as const)('with Node %s', async ([version, program], { annotate, skip }) => {
  if (!existsSync(program)) {
    await annotate(`there is no Node ${version} here: ${remedy('TypeScript')}`, 'reason');
    skip();
  }
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  expect(stdout).toMatch(new RegExp(`^v${version}\\.`));
  generate({ program });
});

test('where git has made every line break \\r\\n', () => {
  const files = [
    ...filesBelow(join(clone, 'generator/src')),
    ...filesBelow(join(clone, 'packages')),
    join(clone, 'openapi.yaml'),
  ];
  const before = files.map((file) => readFileSync(file, 'latin1'));
  files.forEach((file, index) => {
    writeFileSync(file, (before[index] ?? '').replaceAll('\n', '\r\n'), 'latin1');
  });
  try {
    generate({});
  } finally {
    files.forEach((file, index) => {
      writeFileSync(file, before[index] ?? '', 'latin1');
    });
  }
});
