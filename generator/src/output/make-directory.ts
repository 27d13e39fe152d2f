import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a directory and those above it. Gives the highest that it has made; undefined where all were there. The
 * recursive mkdir of Node never ends where a system lets nobody make directories and says that they are missing.
 */
export function makeDirectory(path: string): string | undefined {
  if (isDirectory(path)) return undefined;
  const parent = dirname(path);
  const made = parent === path ? undefined : makeDirectory(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have been faster.
    if (!isDirectory(path)) throw error;
  }
  return made ?? path;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
