import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTarGz } from '../pack/archive.ts';
import { pack } from '../pack/pack.ts';
import { publishedPackages } from '../pack/packages.ts';
import { archiveOf } from './tamper.fixture.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = fileURLToPath(new URL('main.ts', import.meta.url));
let directory: string;
let good: string;
let bad: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  mkdirSync(join(directory, 'temporary'));
  const [artefact] = await pack(root, publishedPackages(root, ['core']), directory);
  good = artefact?.file ?? expect.unreachable();
  bad = join(directory, 'bad.tgz');
  const files = new Map(await readTarGz(readFileSync(good)));
  files.set('package/../../x', Buffer.from('out'));
  writeFileSync(bad, await archiveOf(files, '.tgz'));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** In a directory of its own, which must be as it was afterwards. */
function run(...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1', TMPDIR: join(directory, 'temporary') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    cwd: directory,
    encoding: 'utf8',
  });
  expect(readdirSync(join(directory, 'temporary'))).toEqual([]);
  return { status, stdout, stderr };
}

test('0: a package that is the same', () => {
  const { status, stdout, stderr } = run(good);
  expect(stdout).toMatch(
    /^same: the npm package of @plex-sdk\/core, built again in this working tree from openapi\.yaml \(SHA-256 \w{12}…\): \d+ files, byte for byte\n$/,
  );
  expect(stderr).toMatch(/^verifying plex-sdk-core-\S+\.tgz\nfinished in \d+\.\d s\n$/);
  expect(status).toBe(0);
});

test('1: a package that differs', async () => {
  const files = new Map(await readTarGz(readFileSync(good)));
  files.set('package/dist/index.js', Buffer.from('export {};\n'));
  const file = join(directory, 'changed.tgz');
  writeFileSync(file, await archiveOf(files, '.tgz'));
  const { status, stdout } = run(file);
  expect(stdout).toMatch(/^differs: the npm package .*\n {2}changed {2}package\/dist\/index\.js, line 1\n$/);
  expect(status).toBe(1);
});

test('2: a file that cannot be compared; the other files are compared all the same', () => {
  const { status, stdout, stderr } = run(bad, good);
  expect(stderr).toContain(
    'error: it cannot be read as npm package: the path "package/../../x" in it is not safe\nhint: ',
  );
  expect(stdout).toMatch(/^same: /);
  expect(status).toBe(2);
});

test.skipIf(process.platform === 'win32')('an interrupted run leaves no files', async () => {
  const temporary = join(directory, 'temporary');
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', TMPDIR: temporary };
  const running = spawn(process.execPath, [program, good, good], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  running.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  const ended = once(running, 'close');
  while (readdirSync(temporary).length === 0 && running.exitCode === null) await setTimeout(5);
  running.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect([readdirSync(temporary), output]).toEqual([[], '']);
});

test('--json prints one document', () => {
  const { status, stdout } = run('--json', bad, good);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: bad, result: 'unknown', message: expect.stringContaining('not safe') as string },
    { file: good, result: 'same', kind: 'npm package', madeFrom: { package: '@plex-sdk/core' }, differences: [] },
  ]);
  expect(status).toBe(2);
});

test('--help', () => {
  const { status, stdout } = run('--help');
  expect(stdout).toContain('npm run verify -- ARTEFACT...');
  expect(status).toBe(0);
});

test.each([
  [[], 'error: no artefact is named\nhint: npm run verify -- plex-sdk-core-0.1.0.tgz; --help says more\n'],
  [['--jsn', 'a.tgz'], 'error: there is no option --jsn\nhint: did you mean --json?'],
])('the error for %j says what to write', (args, message) => {
  const { status, stderr } = run(...args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
