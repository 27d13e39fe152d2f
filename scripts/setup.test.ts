import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toolchains } from './toolchains.ts';
import { root } from './turbo.ts';

let clone: string;
let log: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  log = join(clone, 'log');
  writeFileSync(log, '');
  for (const name of ['setup', 'toolchains', 'chromium', 'program']) {
    cpSync(join(root, `scripts/${name}.ts`), join(clone, `scripts/${name}.ts`));
  }
  writeFileSync(join(clone, 'package.json'), '{ "type": "module" }');
  for (const [program] of toolchains.flatMap(({ commands }) => commands)) fake(program.split('/').at(-1) ?? '');
  for (const program of ['npm', 'apt-get', 'chromium', pip]) fake(program);
  fake('sudo', 'shift; "$@"');
});

afterEach(() => {
  rmSync(clone, { recursive: true });
});

const pip = 'packages/python/.venv/bin/pip';

test('installs nothing of the system where all is there', () => {
  const { status, calls } = setup();
  expect(calls).not.toContainEqual(expect.stringMatching(/^apt-get/));
  expect(calls).toContainEqual(expect.stringMatching(/^pip install .*--require-hashes/));
  expect(status).toBe(0);
});

test('a Python that can make no environment is not whole', () => {
  fake('python3', '[ "$2" != "import ensurepip" ]');
  const { calls, output } = setup();
  expect(output).toContain('Python: python3 not whole');
  expect(calls).toContainEqual(expect.stringMatching(/^apt-get install .* python3-venv$/));
});

test('fails where apt fails, after all the rest was done', () => {
  rmSync(join(clone, 'bin/rubocop'));
  fake('apt-get', '[ "$1" != install ]');
  const { status, calls, output } = setup();
  expect(output).toContain('Ruby: that failed; its tests are skipped until it works');
  expect(output).toContain('failed: Ruby;');
  expect(calls).toContainEqual(expect.stringMatching(/^pip download/));
  expect(status).toBe(1);
});

test('one language that apt does not have is not in the way of another', () => {
  for (const name of ['rubocop', 'chromium']) rmSync(join(clone, 'bin', name));
  fake('apt-get', 'case "$*" in *chromium*) exit 100 ;; esac');
  const { status, output } = setup();
  expect(output).not.toContain('Ruby: that failed');
  expect(output).toContain('failed: Browser;');
  expect(status).toBe(1);
});

test('fails where a step fails, and does not go on with those that need it', () => {
  fake(pip, '[ "$1" != install ]');
  const { status, calls } = setup();
  expect(calls).not.toContainEqual(expect.stringMatching(/^pip download/));
  expect(status).toBe(1);
});

test('where there is no apt, says what to install and lets the tests go on', () => {
  for (const name of ['rubocop', 'apt-get']) rmSync(join(clone, 'bin', name));
  const { status, output } = setup();
  expect(output).toContain('This system has no apt. Install what brings these: ruby, rubocop, ruby-minitest.');
  expect(status).toBe(0);
});

test('does nothing for languages that are not named', () => {
  rmSync(join(clone, 'bin/mvn'));
  const { status, calls } = setup('python', 'ruby');
  expect(calls).not.toContainEqual(expect.stringMatching(/^(apt-get|npm)/));
  expect(calls).toContainEqual(expect.stringMatching(/^pip install/));
  expect(status).toBe(0);
});

test('a name that it does not know stops it before anything is done', () => {
  const { status, calls, output } = setup('pyton');
  expect(output).toContain('error: nothing here is called pyton: npm run setup -- typescript python ruby php');
  expect(calls).toEqual([]);
  expect(status).toBe(2);
});

/** A program on the PATH, or at a path in the clone, that writes down how it was called. */
function fake(program: string, body = ''): void {
  const file = join(clone, program.includes('/') ? program : `bin/${program}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "\${0##*/} $*" >> '${log}'\n${body}\n`);
  chmodSync(file, 0o755);
}

function setup(...names: readonly string[]): { status: number | null; output: string; calls: readonly string[] } {
  const options = { encoding: 'utf8', env: { PATH: join(clone, 'bin') } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'scripts/setup.ts'), ...names], options);
  return { status, output: stdout + stderr, calls: readFileSync(log, 'utf8').split('\n').slice(0, -1) };
}
