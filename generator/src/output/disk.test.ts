import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDisk } from './disk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'disk-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('lists all files of owned directories, in any depth, and nothing beside them', () => {
  mkdirSync(join(root, 'package/made/deep'), { recursive: true });
  for (const path of ['package/made/a', 'package/made/deep/.b', 'package/own']) writeFileSync(join(root, path), path);
  const disk = readDisk(root, { directories: ['package/made', 'docs'], files: [] });
  expect([...disk.files].sort()).toEqual(['package/made/a', 'package/made/deep/.b']);
  expect(disk.read('package/made/a').toString()).toBe('package/made/a');
});

test('finds directories without files, the inner ones first', () => {
  mkdirSync(join(root, 'made/empty/emptier'), { recursive: true });
  mkdirSync(join(root, 'made/full'), { recursive: true });
  writeFileSync(join(root, 'made/full/a'), '');
  expect(readDisk(root, { directories: ['made'], files: [] }).emptyDirectories).toEqual([
    'made/empty/emptier',
    'made/empty',
  ]);
});

test('leaves alone what the tools of a language have compiled', () => {
  mkdirSync(join(root, 'made/__pycache__'), { recursive: true });
  writeFileSync(join(root, 'made/__pycache__/a.pyc'), '');
  const disk = readDisk(root, { directories: ['made'], files: [], caches: ['__pycache__'] });
  expect(disk).toMatchObject({ files: new Set(), emptyDirectories: [] });
});

test('of directories that are not owned it sees the owned files, and what a killed run left', () => {
  for (const name of ['manifest', 'own', '.generate-12.tmp']) writeFileSync(join(root, name), '');
  const disk = readDisk(root, { directories: [], files: ['manifest', 'other/licence'] });
  expect([...disk.files].sort()).toEqual(['.generate-12.tmp', 'manifest']);
});

test('a root that is not there has no files', () => {
  expect(readDisk(join(root, 'new'), { directories: ['made'], files: ['manifest'] }).files.size).toBe(0);
});

test('an owned directory within another is listed once', () => {
  mkdirSync(join(root, 'made/inner'), { recursive: true });
  writeFileSync(join(root, 'made/inner/a'), '');
  expect([...readDisk(root, { directories: ['made/inner', 'made'], files: [] }).files]).toEqual(['made/inner/a']);
});

test.for(['package', 'package/made', 'package/made/deep', 'package/made/a', 'package/manifest'])(
  'refuses a symbolic link at %s',
  (link) => {
    mkdirSync(join(root, 'elsewhere/made/deep'), { recursive: true });
    mkdirSync(join(root, link, '..'), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), join(root, link));
    expect(() => readDisk(root, { directories: ['package/made'], files: ['package/manifest'] })).toThrow(
      `${join(root, link)} is a symbolic link`,
    );
  },
);

test('refuses a file where a directory should be', () => {
  writeFileSync(join(root, 'package'), '');
  expect(() => readDisk(root, { directories: ['package/made'], files: [] })).toThrow(
    `${join(root, 'package')} is no directory`,
  );
});
