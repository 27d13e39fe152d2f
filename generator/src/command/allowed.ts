/** The directories of `--allow-refs`. */
import { statSync } from 'node:fs';
import { usage } from './words.ts';

/** Throws `Failure` if one is no directory. */
export function allowedDirectories(directories: readonly string[]): readonly string[] {
  for (const directory of directories) {
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) continue;
    throw usage(`--allow-refs ${directory} is not a directory`, 'name the directory that the referenced files are in');
  }
  return directories;
}
