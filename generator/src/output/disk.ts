/** Reads the files of the area on the disk. It follows no symbolic link: one could lead out of the area. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join, posix } from 'node:path';
import { Failure } from '../failure.ts';
import { directoriesOf, isBelow } from './area.ts';
import type { Area } from './area.ts';
import { attempt } from './attempt.ts';
import { isTemporary } from './write-file.ts';

/** Paths are below the root, as everywhere in this stage. */
export interface Disk {
  readonly files: ReadonlySet<string>;
  /** Directories without any file, the inner ones first. */
  readonly emptyDirectories: readonly string[];
  read(path: string): Buffer;
}

/** `root` as people see it: relative to where the command runs, or absolute. */
export function readDisk(root: string, area: Area): Disk {
  const { caches = [] } = area;
  const listing: Listing = { root, caches, files: new Set(), emptyDirectories: [], entered: new Set() };
  const outermost = area.directories.filter((path) => !area.directories.some((other) => isBelow(path, other)));
  for (const directory of outermost) {
    if (isThere(directory, listing)) listAll(directory, listing);
  }
  const single = new Set(area.files);
  for (const directory of new Set(area.files.map((path) => posix.dirname(path)))) {
    if (isThere(directory, listing)) listSome(directory, single, listing);
  }
  return {
    files: listing.files,
    emptyDirectories: listing.emptyDirectories,
    read: (path) => attempt('read', join(root, path), (file) => readFileSync(file)),
  };
}

interface Listing {
  readonly root: string;
  readonly caches: readonly string[];
  readonly files: Set<string>;
  readonly emptyDirectories: string[];
  /** The paths that are known to be directories. */
  readonly entered: Set<string>;
}

/** Whether a directory is there, reached through nothing but directories. */
function isThere(directory: string, { root, entered }: Listing): boolean {
  for (const path of [...directoriesOf(directory).reverse(), directory]) {
    if (entered.has(path)) continue;
    const stats = attempt('read', join(root, path), (file) => lstatSync(file, { throwIfNoEntry: false }));
    if (stats === undefined) return false;
    // The root is the user's choice, whatever way it is reached.
    if (path !== '.' && !stats.isDirectory()) throw unexpected(join(root, path), stats, 'directory');
    entered.add(path);
  }
  return true;
}

/** Gives whether any file is in it. */
function listAll(directory: string, listing: Listing): boolean {
  let isUsed = false;
  for (const entry of entriesOf(directory, listing)) {
    const path = `${directory}/${entry.name}`;
    if (!entry.isDirectory()) addFile(path, entry, listing);
    else if (!listing.caches.includes(entry.name) && !listAll(path, listing)) continue;
    isUsed = true;
  }
  if (!isUsed) listing.emptyDirectories.push(directory);
  return isUsed;
}

function listSome(directory: string, wanted: ReadonlySet<string>, listing: Listing): void {
  for (const entry of entriesOf(directory, listing)) {
    const path = posix.join(directory, entry.name);
    if (wanted.has(path) || isTemporary(entry.name)) addFile(path, entry, listing);
  }
}

function entriesOf(directory: string, { root }: Listing): Dirent[] {
  return attempt('read', join(root, directory), (path) => readdirSync(path, { withFileTypes: true }));
}

function addFile(path: string, entry: Dirent, { root, files }: Listing): void {
  if (!entry.isFile()) throw unexpected(join(root, path), entry, 'file');
  files.add(path);
}

function unexpected(path: string, found: Stats | Dirent, expected: 'file' | 'directory'): Failure {
  const what = found.isSymbolicLink() ? 'a symbolic link' : `no ${expected}`;
  return new Failure(
    `${path} is ${what}, and the generator writes only where there are real files and directories`,
    `remove it or move it away: the generator makes a ${expected} there`,
  );
}
