/** Lets one run at a time write to a directory. A run that is killed leaves its lock, and the next one sees that it has ended. */
import { closeSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { attempt } from './attempt.ts';
import { makeDirectory } from './make-directory.ts';
import { temporaryIn } from './write-file.ts';

export interface Lock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** The start of the process, which separates it from a later one with the same number; undefined if unknown. */
  readonly start: string | undefined;
}

/** Locks `name` in a directory, which it creates if needed. Throws `Failure` if a running process has the lock. */
export function lock(directory: string, name: string): Lock {
  const path = join(directory, lockName(name));
  return attempt('write', path, () => {
    const made = makeDirectory(directory);
    const text = JSON.stringify(self());
    for (let tries = 0; !create(path, text); tries += 1) {
      const holder = holderOf(path);
      if (tries >= mostTries || (holder !== undefined && isRunning(holder))) throw heldBy(holder, path);
      removeStale(path, holder);
    }
    return {
      release() {
        if (read(path) === text) rmSync(path, { force: true });
        // Only created for the lock.
        if (made !== undefined) removeIfEmpty(directory);
      },
    };
  });
}

/** Throws `Failure` where a running process writes to the directory; locks nothing. */
export function refuseLocked(directory: string, name: string): void {
  const path = join(directory, lockName(name));
  const holder = holderOf(path);
  if (holder !== undefined && isRunning(holder)) throw heldBy(holder, path);
}

/** Whether a file is a lock. */
export function isLock(name: string): boolean {
  return /^\.generate-[a-z]+\.lock$/.test(name);
}

const mostTries = 3;

function lockName(name: string): string {
  return `.generate-${name}.lock`;
}

function self(): Holder {
  return { pid: process.pid, host: hostname(), start: startOf(process.pid) };
}

/** Gives whether the lock is ours now. */
function create(path: string, text: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
  return true;
}

/** Undefined if there is no lock, or if it names no owner, because that run ended before it wrote it. */
function holderOf(path: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(read(path) ?? '');
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && Number.isSafeInteger(value.pid);
}

/** Moved away before it is removed: of two runs that find the same stale lock, one moves it, and finds it to be that one. */
function removeStale(path: string, stale: Holder | undefined): void {
  const moved = temporaryIn(dirname(path));
  try {
    renameSync(path, moved);
  } catch {
    return;
  }
  const found = holderOf(moved);
  if (found !== undefined && JSON.stringify(found) !== JSON.stringify(stale)) renameSync(moved, path);
  else rmSync(moved, { force: true });
}

/** The process of another machine that shares the disk cannot be checked: it counts as running. */
function isRunning({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === undefined || now === undefined || now === start;
}

/** On Linux: the start of a process, counted from the boot, with the id of the boot. */
function startOf(pid: number): string | undefined {
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim();
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program, in parentheses, can have spaces; the start is the 22nd field.
  const began = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return boot === undefined || began === undefined ? undefined : `${boot} ${began}`;
}

function heldBy(holder: Holder | undefined, path: string): Failure {
  const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  return new Failure(
    `${who} is writing to this directory: it holds ${path}`,
    'wait until it has ended, or end it; if there is no such run, remove that file',
  );
}

function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // Something is in it by now.
  }
}
