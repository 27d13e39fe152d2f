import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTemporary, temporaryIn, writeFile } from './write-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('writes behind no symbolic link, wherever one is planted', () => {
  const victim = join(root, 'victim');
  writeFileSync(victim, 'mine');
  mkdirSync(join(root, 'made'));
  for (const name of [`.generate-${process.pid}.tmp`, 'file']) symlinkSync(victim, join(root, 'made', name));
  writeFile(join(root, 'made/file'), Buffer.from('new'));
  expect(readFileSync(victim, 'utf8')).toBe('mine');
  expect(lstatSync(join(root, 'made/file')).isFile()).toBe(true);
  expect(readFileSync(join(root, 'made/file'), 'utf8')).toBe('new');
});

test('leaves nothing behind where the file has no place', () => {
  mkdirSync(join(root, 'taken/full'), { recursive: true });
  expect(() => {
    writeFile(join(root, 'taken'), Buffer.from('new'));
  }).toThrow();
  expect(readdirSync(root)).toEqual(['taken']);
});

test('no two temporary files have one name, and each is known by it', () => {
  const names = Array.from({ length: 100 }, () => temporaryIn(''));
  expect(new Set(names).size).toBe(100);
  expect(names.every(isTemporary)).toBe(true);
});
