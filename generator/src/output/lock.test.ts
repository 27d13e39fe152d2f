import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { isLock, lock, refuseLocked } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const path = (): string => join(root, '.generate-latin.lock');
const held = (holder: unknown): void => {
  writeFileSync(path(), JSON.stringify(holder));
};

test('two runs exclude each other until the first has ended, and those of other names do not', () => {
  const first = lock(root, 'latin');
  expect(() => lock(root, 'latin')).toThrow(
    expect.objectContaining({
      message: `process ${process.pid} on ${hostname()} is writing to this directory: it holds ${path()}`,
      hint: 'wait until it has ended, or end it; if there is no such run, remove that file',
    }) as Error,
  );
  expect(() => {
    refuseLocked(root, 'latin');
  }).toThrow(Failure);
  lock(root, 'greek').release();
  refuseLocked(root, 'greek');
  first.release();
  lock(root, 'latin').release();
  expect(readdirSync(root)).toEqual([]);
});

test('a run that was killed holds nothing', () => {
  const start = 'of another process with the same number';
  for (const stale of [{ pid: 2 ** 30, host: hostname() }, { pid: process.pid, host: hostname(), start }, '']) {
    // Only Linux tells one process from another of the same number.
    if (typeof stale === 'object' && 'start' in stale && process.platform !== 'linux') continue;
    held(stale);
    refuseLocked(root, 'latin');
    lock(root, 'latin').release();
    expect(readdirSync(root)).toEqual([]);
  }
});

test('a run on another machine may be there', () => {
  held({ pid: 1, host: 'elsewhere.example' });
  expect(() => lock(root, 'latin')).toThrow('process 1 on elsewhere.example is writing to this directory');
});

test('a directory that the lock alone has brought about goes with it', () => {
  const directory = join(root, 'new');
  const first = lock(directory, 'latin');
  expect(readdirSync(directory).every(isLock)).toBe(true);
  first.release();
  expect(existsSync(directory)).toBe(false);
});

test('nothing is written behind a symbolic link', () => {
  writeFileSync(join(root, 'victim'), 'mine');
  symlinkSync(join(root, 'victim'), path());
  lock(root, 'latin').release();
  expect(readFileSync(join(root, 'victim'), 'utf8')).toBe('mine');
});
