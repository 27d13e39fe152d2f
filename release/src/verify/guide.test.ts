import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedPackages } from '../pack/packages.ts';
import { generatorOf, recordOf, specFilesIn } from '../pack/record.ts';
import { stage } from '../pack/stage.ts';
import { workingTree } from '../pack/tree.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/verifying.md'), 'utf8');
const core = publishedPackages(root, ['core'])[0] ?? expect.unreachable();
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  stage(workingTree(root), root, core, clone, (path) => path.startsWith('generator/'));
  spawnSync('git', ['init', '--quiet'], { cwd: clone });
  spawnSync('git', ['add', '--all'], { cwd: clone });
});

afterAll(() => {
  rmSync(clone, { recursive: true });
});

test('the command of the guide gives what is recorded of the generator', () => {
  const [, command = ''] = /^(git ls-files .*)$/m.exec(guide) ?? [];
  const { stdout } = spawnSync('sh', ['-c', command], { cwd: clone, encoding: 'utf8' });
  expect(stdout).toBe(`${generatorOf(workingTree(clone))}  -\n`);
});

test('and sha256sum what is recorded of the spec', () => {
  const { stdout } = spawnSync('sha256sum', ['openapi.yaml'], { cwd: clone, encoding: 'utf8' });
  const [core] = publishedPackages(clone, ['core']);
  const { spec } = recordOf(workingTree(clone), core ?? expect.unreachable(), specFilesIn(clone));
  expect(stdout).toBe(`${spec['openapi.yaml'] ?? ''}  openapi.yaml\n`);
});

test('the guide names what is recorded', () => {
  const [, shown = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
  const [core] = publishedPackages(clone, ['core']);
  const record = recordOf(workingTree(clone), core ?? expect.unreachable(), specFilesIn(clone));
  expect(Object.keys(JSON.parse(shown) as object)).toEqual(Object.keys(record));
});

test('the guide names every package', () => {
  for (const { name } of publishedPackages(root)) expect(guide).toContain(`| \`${name}\``);
});
