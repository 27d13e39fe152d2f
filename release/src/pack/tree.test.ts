import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { npm } from './npm.ts';
import { stage } from './stage.ts';
import { history, workingTree, type Tree } from './tree.ts';

const each = { folder: 'packages/a', ecosystem: npm };
let directory: string;
let root: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  root = join(directory, 'repository');
  mkdirSync(join(root, 'packages/a'), { recursive: true });
  writeFileSync(join(root, 'packages/a/package.json'), '{ "version": "1.0.0" }');
  writeFileSync(join(directory, 'secret'), 'secret');
  git('init', '--quiet');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function git(...options: string[]): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  spawnSync('git', [...author, ...options], { cwd: root });
}

function commit(): Tree {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Go on');
  const [tree] = history(root, ['packages']);
  return tree ?? expect.unreachable();
}

describe.skipIf(process.platform === 'win32').each<[string, () => Tree]>([
  ['on the disk', () => workingTree(root)],
  ['in a commit', commit],
])('a link %s', (_, treeOf) => {
  const attempt = (tree: Tree): unknown => stage(tree, root, each, join(directory, 'staged'));

  test.each(['../../../secret', '/etc', 'package.json', 'nowhere'])('in a package to %s is named', (target) => {
    symlinkSync(target, join(root, 'packages/a/link'));
    const tree = treeOf();
    expect(tree.paths).toEqual(['packages/a/package.json']);
    expect(() => attempt(tree)).toThrow('packages/a/link is a link, which no package may have');
  });

  test('elsewhere is no file', () => {
    symlinkSync(join(directory, 'secret'), join(root, 'link'));
    const tree = treeOf();
    expect(tree.paths).toEqual(['packages/a/package.json']);
    expect(attempt(tree)).toMatchObject({ version: '1.0.0' });
  });
});
