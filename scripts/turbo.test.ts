import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './turbo.ts';

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  mkdirSync(join(clone, 'one'));
  for (const name of ['turbo', 'reports', 'junit', 'report', 'test']) {
    cpSync(join(root, `scripts/${name}.ts`), join(clone, `scripts/${name}.ts`));
  }
  for (const name of ['generator', 'node_modules']) symlinkSync(join(root, name), join(clone, name), 'junction');
  write('package.json', { name: 'all', type: 'module', packageManager: 'npm@11.19.1', workspaces: ['one'] });
  write('package-lock.json', { name: 'all', lockfileVersion: 3, packages: { '': { workspaces: ['one'] } } });
  const scripts = { lint: 'node ../task.mjs lint.json', test: 'node ../task.mjs junit.xml' };
  write('one/package.json', { name: 'one', version: '1.0.0', scripts });
  const task = { inputs: ['package.json'], outputs: ['reports/**'] };
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8')) as { tasks: object };
  const names = Object.keys(tasks).map((name) => [name, name.startsWith('//#') ? {} : task]);
  write('turbo.json', {
    ...{ cacheDir: '.turbo/cache', remoteCache: { enabled: false } },
    tasks: Object.fromEntries(names) as object,
  });
  // Leaves the report that the test wants, and says that it was not cached.
  const program = `import { appendFileSync, cpSync } from 'node:fs';
    cpSync('../' + process.argv[2], 'reports/' + process.argv[2]);
    appendFileSync('../ran', process.argv[2] + '\\n');`;
  writeFileSync(join(clone, 'task.mjs'), program);
});

afterEach(() => {
  rmSync(clone, { recursive: true });
});

test('a check that was skipped is done again, and no more once it was not', () => {
  write('lint.json', { skipped: 'rubocop is not installed' });
  expect(runs('lint')).toBe(1);
  expect(runs('lint')).toBe(2);
  write('lint.json', {});
  expect(runs('lint')).toBe(3);
  expect(runs('lint')).toBe(3);
});

test('so is a suite with a test that was skipped', () => {
  writeFileSync(join(clone, 'junit.xml'), '<testsuite><testcase name="a"><skipped/></testcase></testsuite>');
  expect(runs('test')).toBe(1);
  expect(runs('test')).toBe(2);
  writeFileSync(join(clone, 'junit.xml'), '<testsuite><testcase name="a"/></testsuite>');
  expect(runs('test')).toBe(3);
  expect(runs('test')).toBe(3);
});

test('npm test counts nothing where the packages chosen have no such task', () => {
  write('lint.json', {});
  writeFileSync(join(clone, 'junit.xml'), '<testsuite><testcase name="a"/></testsuite>');
  const { status, stdout } = run('test.ts', '--filter=one');
  expect(stdout).toMatch(/\none#test {2}1 passed, 0 failed, 0 skipped\n\n2 passed, 0 failed, 0 skipped\n$/);
  expect(status).toBe(0);
});

/** How often the task has run, after asking for it once more. */
function runs(task: string): number {
  const { status, stdout, stderr } = run('turbo.ts', 'run', task);
  expect(status, stdout + stderr).toBe(0);
  return readFileSync(join(clone, 'ran'), 'utf8').trimEnd().split('\n').length;
}

function run(script: string, ...options: readonly string[]) {
  const program = join(clone, 'scripts', script);
  return spawnSync(process.execPath, [program, ...options], { encoding: 'utf8', cwd: clone });
}

function write(path: string, content: object): void {
  writeFileSync(join(clone, path), JSON.stringify(content));
}
