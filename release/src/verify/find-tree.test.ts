import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { npm } from '../pack/npm.ts';
import type { Package } from '../pack/packages.ts';
import { recordOf, type MadeFrom } from '../pack/record.ts';
import { workingTree } from '../pack/tree.ts';
import { findTree } from './find-tree.ts';

const names = { id: 'a', name: 'a', version: '1.0.0' };
const each: Package = { ...names, folder: 'packages/a', ecosystem: npm, isGenerated: true };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  git('init', '--quiet', '--initial-branch=main');
  write('openapi.yaml', 'openapi: 3.1.1\n');
  write('generator/src/cli.ts', 'one\n');
  write('packages/a/index.js', 'one\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function git(...options: string[]): string {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const { stdout } = spawnSync('git', [...author, '-c', 'core.autocrlf=false', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
  return git('rev-parse', 'HEAD');
}

function record(): MadeFrom {
  return recordOf(workingTree(root), each, ['openapi.yaml']);
}

test('what is on the disk comes first, committed or not', () => {
  commit();
  write('packages/a/new.js', '');
  expect(findTree(record(), each, root).commit).toBeUndefined();
});

test('a commit is found whatever has changed since', () => {
  const made = record();
  const there = commit();
  for (const path of ['packages/a/index.js', 'generator/src/cli.ts', 'openapi.yaml']) {
    write(path, 'another\n');
    commit();
  }
  const tree = findTree(made, each, root);
  expect(tree.commit).toBe(there);
  expect(tree.read(['packages/a/index.js', 'openapi.yaml']).map(String)).toEqual(['one\n', 'openapi: 3.1.1\n']);
});

test('what changes nothing that is made is no other source', () => {
  const made = record();
  write('packages/a/index.test.js', 'expect()\n');
  write('packages/a/tests/help.py', 'assert\n');
  write('generator/README.md', 'Text\n');
  expect(record()).toEqual(made);
});

test('neither are line breaks that git has made on checking out', () => {
  const made = record();
  write('openapi.yaml', 'openapi: 3.1.1\r\n');
  write('generator/src/cli.ts', 'one\r\n');
  expect(record()).toEqual(made);
  write('packages/a/picture.png', '\u0000\r\n');
  const binary = record();
  write('packages/a/picture.png', '\u0000\n');
  expect(record()).not.toEqual(binary);
});

test('the sum of the spec is what sha256sum prints', () => {
  expect(record().spec).toEqual({
    'openapi.yaml': '89048fcbeb806d4a4d19e35cba4de935d43c5beeb1445e1a5db928a10695686b',
  });
});

test('a branch that does not lead here proves nothing', () => {
  commit();
  git('checkout', '--quiet', '-b', 'other');
  write('generator/src/cli.ts', 'steal()\n');
  const made = record();
  commit();
  expect(findTree(made, each, root).commit).toBeUndefined();
  git('checkout', '--quiet', 'main');
  expect(() => findTree(made, each, root)).toThrow('has the generator, with the spec, that it records');
  git('-c', 'merge.ff=false', 'merge', '--quiet', '--no-edit', 'other');
  write('generator/src/cli.ts', 'three\n');
  commit();
  expect(findTree(made, each, root).commit).toBe(git('rev-parse', 'HEAD^'));
});

test('outside of a clone it says so', () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(() => record()).toThrow(expect.objectContaining({ hint: 'run this in a clone of the repository' }));
});
