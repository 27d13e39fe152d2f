import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDirectory } from './make-directory.ts';

/** Replaces a file, or makes it and its directories: at every moment it is there as it was or as it shall be. */
export function writeFile(path: string, content: Uint8Array): void {
  const directory = dirname(path);
  makeDirectory(directory);
  const temporary = temporaryIn(directory);
  // Writes only to a file that this call created: not to an existing file, and not through a symbolic link.
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A path that nobody can guess, so that nobody can create it first. */
export function temporaryIn(directory: string): string {
  return join(directory, `.generate-${randomBytes(12).toString('hex')}.tmp`);
}

/** Whether a run that was killed may have left it. */
export function isTemporary(name: string): boolean {
  return /^\.generate-[0-9a-f]+\.tmp$/.test(name);
}
