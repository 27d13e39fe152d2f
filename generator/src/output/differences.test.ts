import { expect, test } from 'vitest';
import type { Locator } from '../diagnostic.ts';
import { differencesOf } from './differences.ts';
import type { Disk } from './disk.ts';

const locator: Locator = {
  locate: ({ pointer }) => ({ line: Number(pointer), column: 1 }),
  line: () => undefined,
  written: () => undefined,
};
const at = (line: number) => ({ file: 'openapi.yaml', pointer: String(line) });

function first(onDisk: string | Buffer, wanted: string): unknown {
  const disk: Disk = { files: new Set(['a']), emptyDirectories: [], read: () => Buffer.from(onDisk) };
  const file = { path: 'a', content: Buffer.from(wanted), sources: [at(10), undefined, at(30)] };
  return differencesOf([{ kind: 'update', path: 'a', file }], disk, locator)[0];
}

function stale(line: number, onDisk: string | undefined, wanted: string | undefined, specLine: number): unknown {
  return {
    kind: 'stale',
    path: 'a',
    first: { kind: 'line', line, onDisk, wanted },
    spec: { file: 'openapi.yaml', line: specLine },
  };
}

test('gives the first line that differs and the place behind it', () => {
  expect(first('a\nb\nc\n', 'a\nb\nX\n')).toEqual(stale(3, 'c', 'X', 30));
});

test('a line without a place of its own has that of a line before', () => {
  expect(first('a\nb\nc\n', 'a\nX\nc\n')).toEqual(stale(2, 'b', 'X', 10));
});

test('one of the two may end early', () => {
  expect(first('a\n', 'a\nb\n')).toEqual(stale(2, undefined, 'b', 10));
  expect(first('a\nb\n', 'a\n')).toEqual(stale(2, 'b', undefined, 10));
  expect(first('', 'a\n')).toEqual(stale(1, undefined, 'a', 10));
});

test('a line break can be all that differs', () => {
  expect(first('a\nb', 'a\nb\n')).toEqual(stale(2, 'b', 'b\n', 10));
  expect(first('a\r\nb\n', 'a\nB\n')).toEqual(stale(1, 'a\r', 'a', 10));
});

test('line breaks of another system are told from other changes', () => {
  expect(first('a\r\nb\r\n', 'a\nb\n')).toEqual({
    kind: 'stale',
    path: 'a',
    first: { kind: 'line breaks' },
    spec: undefined,
  });
});

test('bytes that are no text are told', () => {
  expect(first(Buffer.from([0xff]), '\ufffd')).toMatchObject({ first: { kind: 'not UTF-8' } });
});

test('missing and extra files are in one list, by path', () => {
  const disk: Disk = { files: new Set(), emptyDirectories: [], read: () => Buffer.of() };
  const file = { path: 'b', content: Buffer.of(), sources: [undefined, at(7)] };
  const changes = [{ kind: 'create', path: 'b', file } as const, { kind: 'delete', path: 'a' } as const];
  expect(differencesOf(changes, disk, locator)).toEqual([
    { kind: 'extra', path: 'a' },
    { kind: 'missing', path: 'b', spec: { file: 'openapi.yaml', line: 7 } },
  ]);
});
