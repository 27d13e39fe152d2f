/** The files of the repository, in the working tree or in a commit. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';

export interface Tree {
  /** The commit; undefined for the working tree. */
  readonly commit?: string;
  /** The files that git tracks or would add, relative to the root and sorted. No symbolic links: these could lead anywhere. */
  readonly paths: readonly string[];
  /** The symbolic links. */
  readonly links: readonly string[];
  /** The content of files, in their order. */
  readonly read: (paths: readonly string[]) => readonly Buffer[];
}

export function workingTree(root: string): Tree {
  const listed = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString().split('\0');
  const paths = [...new Set(listed)].filter((path) => path !== '').sort();
  const entries = paths.map((path) => ({ path, entry: lstatSync(join(root, path), { throwIfNoEntry: false }) }));
  return {
    paths: entries.filter(({ entry }) => entry?.isFile()).map(({ path }) => path),
    links: entries.filter(({ entry }) => entry?.isSymbolicLink()).map(({ path }) => path),
    read: (some) => some.map((path) => readFileSync(join(root, path))),
  };
}

/** Each ancestor that changed one of the paths, the newest first. */
export function* history(root: string, paths: readonly string[]): Generator<Tree> {
  // Most files do not change between commits: each content is read once.
  const blobs = new Map<string, Buffer>();
  const listed = git(root, ['log', '--full-history', '--format=%H', 'HEAD', '--', ...paths]).toString();
  for (const commit of listed.split('\n')) if (commit !== '') yield commitTree(root, commit, blobs);
}

function commitTree(root: string, commit: string, blobs: Map<string, Buffer>): Tree {
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString();
  // 100644 blob 83baae61804e65cc73a7201a7252750c76066a30<TAB>README.md
  const objects = new Map(
    [...listed.matchAll(/100\d{3} blob (\w+)\t([^\0]+)\0/g)].map(([, id = '', path = '']) => [path, id]),
  );
  const links = [...listed.matchAll(/120000 blob \w+\t([^\0]+)\0/g)].map(([, path = '']) => path);
  const read = (paths: readonly string[]): Buffer[] => {
    const ids = paths.map((path) => objects.get(path) ?? '');
    readBlobs(root, ids, blobs);
    return ids.map((id) => blobs.get(id) ?? Buffer.of());
  };
  return { commit, paths: [...objects.keys()].sort(), links, read };
}

/** Adds the missing ones to `blobs`. */
function readBlobs(root: string, ids: readonly string[], blobs: Map<string, Buffer>): void {
  const wanted = [...new Set(ids)].filter((id) => !blobs.has(id));
  if (wanted.length === 0) return;
  const output = git(root, ['cat-file', '--batch'], wanted.join('\n'));
  let position = 0;
  for (const id of wanted) {
    // 83baae61804e65cc73a7201a7252750c76066a30 blob 30<LF>
    const start = output.indexOf('\n', position) + 1;
    const size = Number(output.toString('latin1', position, start).split(' ')[2]);
    blobs.set(id, output.subarray(start, start + size));
    position = start + size + 1;
  }
}

function git(root: string, options: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', options, { cwd: root, input, maxBuffer: Infinity });
  if (error) throw new Failure(`git cannot be started: ${error.message}`, 'install git');
  if (status === 0) return stdout;
  throw new Failure(`git ${options[0] ?? ''}: ${stderr.toString().trim()}`, 'run this in a clone of the repository');
}
