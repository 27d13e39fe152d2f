import { Failure } from '../failure.ts';

/** Runs a file operation; an error of the file system becomes a message that names the file. */
export function attempt<Result>(
  doing: 'read' | 'write' | 'delete',
  path: string,
  action: (path: string) => Result,
): Result {
  try {
    return action(path);
  } catch (error) {
    throw failureOf(doing, path, error);
  }
}

const again = 'run this again: a run completes what an earlier one left';

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['you have no permission', `give yourself permission to it and to its directory, then ${again}`],
  EPERM: ['the system does not allow it', `see whether it is protected or open elsewhere, then ${again}`],
  EBUSY: ['another program is using it', `close that program, then ${again}`],
  EROFS: ['the disk can only be read', 'run this in a checkout that can be written'],
  ENOSPC: ['the disk is full', `make room, then ${again}`],
  EDQUOT: ['your quota of the disk is used up', `make room, then ${again}`],
  ENOTDIR: ['a part of its path is a file, not a directory', 'remove or rename that file'],
  EEXIST: ['a file is in the place of its directory', 'remove or rename that file'],
  EISDIR: ['it is a directory', 'remove or rename that directory'],
  ENOENT: ['it is not there', `put it there, or see what else changes the directory meanwhile; then ${again}`],
  ENAMETOOLONG: ['its path is too long for this disk', 'use a directory with a shorter path'],
  EMFILE: ['too many files are open', `close other programs, then ${again}`],
};

function failureOf(doing: string, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const [reason, hint] = reasons[error.code] ?? [error.message, `put that right, then ${again}`];
  return new Failure(`can't ${doing} ${path}: ${reason} (${error.code})`, hint, { cause: error });
}
