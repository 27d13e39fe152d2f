import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apply } from './apply.ts';
import { readDisk } from './disk.ts';
import { Interrupted } from './interruption.ts';
import { plan } from './plan.ts';

const area = { directories: ['made'], files: [] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apply-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function bring(files: Readonly<Record<string, string>>): Promise<void> {
  const wanted = Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text), sources: [] }));
  await apply(root, area, plan(wanted, readDisk(root, area)));
}

function tree(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => [name, statSync(join(root, name)).isFile() ? readFileSync(join(root, name), 'utf8') : '/']),
  );
}

test('makes the directory hold exactly the wanted files, and leaves all else', async () => {
  write({ 'made/old/x': 'old', 'made/kept': 'old', own: 'own' });
  mkdirSync(join(root, 'made/empty/emptier'), { recursive: true });
  await bring({ 'made/kept': 'new', 'made/new/deep/y': 'new' });
  expect(tree()).toEqual({
    made: '/',
    'made/kept': 'new',
    'made/new': '/',
    'made/new/deep': '/',
    'made/new/deep/y': 'new',
    own: 'own',
  });
});

test('does not touch a file whose content stays', async () => {
  write({ 'made/a': 'same', 'made/b': 'old' });
  const before = statSync(join(root, 'made/a'));
  await bring({ 'made/a': 'same', 'made/b': 'new' });
  expect(statSync(join(root, 'made/a'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
});

test('a file takes the place of a directory, and the other way round', async () => {
  write({ 'made/a/b/c': 'old', 'made/d': 'old' });
  await bring({ 'made/a': 'new', 'made/d/e': 'new' });
  expect(tree()).toEqual({ made: '/', 'made/a': 'new', 'made/d': '/', 'made/d/e': 'new' });
});

test('removes an owned directory that gets empty, but not the one around it', async () => {
  write({ 'made/a': 'old' });
  await bring({});
  expect(tree()).toEqual({});
  expect(existsSync(root)).toBe(true);
});

test('removes what a killed run left', async () => {
  write({ 'made/.generate-1.tmp': 'hal', [`made/.generate-${process.pid}.tmp`]: 'hal' });
  await bring({ 'made/a': 'new' });
  expect(tree()).toEqual({ made: '/', 'made/a': 'new' });
});

test('says which file can not be written, and why', async () => {
  write({ made: 'a file' });
  const content = Buffer.from('new');
  const changes = [{ kind: 'create', path: 'made/a', file: { path: 'made/a', content, sources: [] } }] as const;
  await expect(apply(root, area, { changes, emptyDirectories: [] })).rejects.toMatchObject({
    name: 'Failure',
    message: `can't write ${join(root, 'made/a')}: a file is in the place of its directory (EEXIST)`,
    hint: 'remove or rename that file',
  });
});

test('stops between two files when it is interrupted', async () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`made/${index}`, 'new']));
  const work = bring(files);
  process.emit('SIGINT', 'SIGINT');
  await expect(work).rejects.toThrow(Interrupted);
  expect(tree()).toEqual({ made: '/', 'made/0': 'new' });
  expect(process.listenerCount('SIGINT')).toBe(0);
});
