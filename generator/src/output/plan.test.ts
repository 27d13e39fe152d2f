import { expect, test } from 'vitest';
import type { Disk } from './disk.ts';
import { plan } from './plan.ts';
import type { WantedFile } from './plan.ts';

function changes(
  wanted: Readonly<Record<string, string>>,
  onDisk: Readonly<Record<string, string | Buffer>>,
): string[] {
  const files = Object.entries(wanted).map(([path, text]): WantedFile => ({
    path,
    content: Buffer.from(text),
    sources: [],
  }));
  const disk: Disk = {
    files: new Set(Object.keys(onDisk)),
    emptyDirectories: [],
    read: (path) => Buffer.from(onDisk[path] ?? ''),
  };
  return plan(files, disk).changes.map(({ kind, path }) => `${kind} ${path}`);
}

test('what is missing is created, what differs is updated, what is not wanted is deleted, the rest stays', () => {
  expect(changes({ a: 'new', b: 'new', c: 'same' }, { b: 'old', c: 'same', d: 'old' })).toEqual([
    'create a',
    'update b',
    'delete d',
  ]);
});

test('files are compared by their bytes', () => {
  expect(changes({ a: 'x\n' }, { a: 'x\r\n' })).toEqual(['update a']);
  expect(changes({ a: '\ufffd' }, { a: Buffer.from([0xff]) })).toEqual(['update a']);
  expect(changes({ a: 'x' }, { a: '\ufeffx' })).toEqual(['update a']);
});

test('what has the place of a new file goes before it, the rest goes last', () => {
  expect(changes({ 'a/b': '', c: '' }, { a: '', 'c/d/e': '', 'other/f': '' })).toEqual([
    'delete a',
    'delete c/d/e',
    'create a/b',
    'create c',
    'delete other/f',
  ]);
});

test('an old name that differs only in case goes first: on some disks it is the new file', () => {
  expect(changes({ 'models/user': '' }, { 'models/User': '' })).toEqual(['delete models/User', 'create models/user']);
  expect(changes({ 'models/user': '' }, { 'Models/user': '' })).toEqual(['delete Models/user', 'create models/user']);
});
