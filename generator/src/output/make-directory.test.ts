import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeDirectory } from './make-directory.ts';

const directory = mkdtempSync(join(tmpdir(), 'make-directory-'));

afterAll(() => {
  rmSync(directory, { recursive: true });
});

test('gives the highest directory that it has made', () => {
  expect(makeDirectory(join(directory, 'a/b/c'))).toBe(join(directory, 'a'));
  expect(makeDirectory(join(directory, 'a/b/d'))).toBe(join(directory, 'a/b/d'));
  expect(makeDirectory(join(directory, 'a/b/d'))).toBeUndefined();
  expect(existsSync(join(directory, 'a/b/c'))).toBe(true);
});

test('a file in its place is told', () => {
  writeFileSync(join(directory, 'file'), '');
  expect(() => makeDirectory(join(directory, 'file'))).toThrow(/^EEXIST/);
  expect(() => makeDirectory(join(directory, 'file/below'))).toThrow(/^ENOTDIR|^EEXIST/);
});

test.runIf(process.platform === 'linux')(
  'ends where the system has no such directories, and lets nobody make them',
  () => {
    expect(() => makeDirectory('/proc/no-such-process/a')).toThrow(/^ENOENT/);
  },
);
