/** Where a run writes: this repository, or a directory that gets packages for another spec. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../failure.ts';
import { attempt } from './attempt.ts';
import { isLock } from './lock.ts';
import { isTemporary, writeFile } from './write-file.ts';

export interface Project {
  /** As people see it: relative to where the command runs, or as they wrote it. */
  readonly root: string;
  /** The root of this repository, where hand-written files come from; seen in the same way. */
  readonly repository: string;
  /** Whether the two are the same. */
  readonly isRepository: boolean;
}

/** Refuses `out` unless it is new, empty, or written by an earlier run. */
export function openProject(repository: string, out: string | undefined): Project {
  if (out === undefined) return { root: repository, repository, isRepository: true };
  for (const directory of ['packages', 'docs']) {
    if (!overlap(realPath(out), realPath(join(repository, directory)))) continue;
    throw new Failure(
      `${out} can't be the output directory: it would mix with ${join(repository, directory)}`,
      'name a directory outside of this repository',
    );
  }
  if (existsSync(out) && !isMarked(out) && !isEmpty(out)) {
    throw new Failure(
      `${out} has files that this command did not make, and it could overwrite them`,
      'name a new or empty directory, or one that an earlier run made',
    );
  }
  return { root: out, repository, isRepository: false };
}

/** Leaves a marker, by which a later run knows that it may write here. */
export function markProject({ root, isRepository }: Project): void {
  if (isRepository || isMarked(root)) return;
  attempt('write', join(root, markName), (path) => {
    writeFile(path, Buffer.from(markText));
  });
}

const markName = '.generated';
const markTitle = 'Made by the SDK generator.';
const markText = `${markTitle}
Another run with --out rewrites what it made here, and removes what it no longer makes from the source directories
of the packages and from docs/<language>/. It leaves everything else alone.
`;

function isMarked(directory: string): boolean {
  const mark = join(directory, markName);
  return existsSync(mark) && attempt('read', mark, (path) => readFileSync(path, 'utf8')).startsWith(markTitle);
}

function isEmpty(directory: string): boolean {
  return attempt('read', directory, (path) => readdirSync(path)).every((name) => isTemporary(name) || isLock(name));
}

/** Whether one is the other or lies in it. */
function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(other + sep) || other.startsWith(one + sep);
}

/** With symbolic links followed, also where the path does not exist yet. */
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  return join(realPath(dirname(absolute)), basename(absolute));
}

export function isSameFile(one: string, other: string): boolean {
  return relative(realPath(one), realPath(other)) === '';
}
