import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, root } from './paths.ts';

function conformance(...given: string[]) {
  const options = { cwd: root, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [join(folder, 'src/cli.ts'), ...given], options);
}

test('--help tells what can be given', () => {
  const { status, stdout } = conformance('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--language NAME');
});

test('--list has the names and places of the scenarios that contain a text', () => {
  const { status, stdout } = conformance('--list', 'a 503 is');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^retries: a 503 is repeated {2}\(scenarios\/retries\.yaml:\d+\)\n$/);
});

test('the matrix, and its sum as the last line', () => {
  const { status, stdout } = conformance('a 503 is', '--language', 'typescript');
  expect(stdout).toMatch(/^ +typescript\nretries: a 503 is repeated {2}ok\n\n/);
  expect(stdout).toMatch(/\n1 passed, 0 failed, 0 failed as expected\n$/);
  expect(status).toBe(0);
});

test('--json is for scripts', () => {
  const { status, stdout } = conformance('a 503 is', '--language', 'typescript', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, languages: [{ language: 'typescript', passed: 1, failed: 0 }] });
});

test.each([
  [['--language', 'cobol'], 'error: there is no language cobol\nhint: the languages are typescript, '],
  [['no such scenario'], 'error: no scenario contains no such scenario\nhint: --list prints them'],
  [['--what'], 'error: there is no option --what\n'],
  [['--languge', 'ruby'], 'hint: did you mean --language?'],
])('%j is wrong usage', (given, message) => {
  const { status, stderr } = conformance(...given);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

describe('README.md', () => {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const scripts = ['package.json', 'conformance/package.json'].map(
    (file) => (JSON.parse(readFileSync(join(root, file), 'utf8')) as { scripts: object }).scripts,
  );

  test.each([...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name))('has the script %s', (name) => {
    expect(scripts.some((known) => name in known)).toBe(true);
  });
});
