import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './turbo.ts';

let directory: string;
let clone: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  clone = join(directory, 'clone');
  mkdirSync(join(clone, '.ci'), { recursive: true });
  cpSync(join(root, '.ci/run'), join(clone, '.ci/run'));
  writeFileSync(join(clone, 'package.json'), '{ "packageManager": "npm@1.2.3" }\n');
  writeFileSync(join(clone, 'package-lock.json'), '{}\n');
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'Begin');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

test('ends with the line of the tests', () => {
  const { status, lines } = run('test) echo "3 passed, 0 failed, 1 skipped" ;;');
  expect(lines.slice(-2)).toEqual(['tree clean', '3 passed, 0 failed, 1 skipped']);
  expect(status).toBe(0);
});

test('fails with the tests, and still ends with their line', () => {
  const { status, lines } = run('test) echo "3 passed, 1 failed, 0 skipped"; echo "npm error" >&2; exit 1 ;;');
  expect(lines.at(-1)).toBe('3 passed, 1 failed, 0 skipped');
  expect(status).toBe(1);
});

test('fails with the rehearsal, whatever the tests say', () => {
  const { status, lines } = run('test) echo "3 passed, 0 failed, 0 skipped" ;;\n run) [ "$2" != rehearse ] ;;');
  expect(lines.at(-1)).toBe('3 passed, 1 failed, 0 skipped');
  expect(status).toBe(1);
});

test('adds up what the tests and the rehearsal came to', () => {
  const { status, lines } = run(
    'test) echo "3 passed, 0 failed, 1 skipped" ;;\n run) [ "$2" = setup ] || echo "20 passed, 0 failed, 4 skipped" ;;',
  );
  expect(lines.at(-1)).toBe('23 passed, 0 failed, 5 skipped');
  expect(status).toBe(0);
});

test('passes where what was skipped cannot be had on this machine', () => {
  const skipped =
    '  skipped: @plex-sdk/python#lint: ruff is not installed: the Python package index cannot be reached (x)';
  const { status, lines } = run(`test) echo "${skipped}"; echo "3 passed, 0 failed, 1 skipped" ;;`);
  expect(lines).toContain(skipped);
  expect(lines.at(-1)).toBe('3 passed, 0 failed, 1 skipped');
  expect(status).toBe(0);
});

test.each([
  ['run', 'skipped  core/bun  0.0 s  bun is not installed: npm run setup installs it where it can'],
  ['test', '  skipped: @plex-sdk/ruby#lint: rubocop is not installed: npm run setup installs it where it can'],
  ['test', '  skipped: test_sign_in: Prism is not installed: run npm install'],
  ['run', 'skipped  python/pack  0.0 s  Python has no twine: npm run setup installs it where it can'],
])('fails where npm %s has skipped what could have been installed: %s', (command, line) => {
  const { status, lines } = run(`${command}) echo "${line}"; echo "3 passed, 0 failed, 1 skipped" ;;`);
  expect(lines).toContain('something was skipped that npm install or npm run setup should have made possible');
  expect(status).toBe(1);
});

test('fails when the lock was changed', () => {
  const { status, lines } = run(
    'install) echo >> package-lock.json ;;\n test) echo "3 passed, 0 failed, 0 skipped" ;;',
  );
  expect(lines).toContain(' M package-lock.json');
  expect(status).toBe(1);
});

test('fails when a file came up', () => {
  const { status, lines } = run('test) touch new.txt; echo "3 passed, 0 failed, 0 skipped" ;;');
  expect(lines).toContain('?? new.txt');
  expect(status).toBe(1);
});

test('fails without tests when the installation fails', () => {
  const { status, lines } = run('install) exit 1 ;;\n test) echo "3 passed, 0 failed, 0 skipped" ;;');
  expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  expect(status).toBe(1);
});

test('leaves the lock alone when npm is another than that of package.json', () => {
  const { lines } = run('install) echo "$@" ;;');
  expect(lines).toContain('install --save');
  writeFileSync(join(clone, 'package.json'), '{ "packageManager": "npm@1.2.4" }\n');
  expect(run('install) echo "$@" ;;').lines).toContain('install --no-save');
});

function git(...options: string[]): void {
  spawnSync('git', options, { cwd: clone, stdio: 'pipe' });
}

/** Runs `.ci/run` with an npm that does what `cases` says. */
function run(cases: string): { status: number | null; lines: string[] } {
  const npm = join(directory, 'npm');
  writeFileSync(npm, `#!/bin/sh\ncase "$1" in\n --version) echo 1.2.3 ;;\n ${cases}\nesac\n`);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${directory}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stdout } = spawnSync(join(clone, '.ci/run'), { env, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}
