/** Whether a path, with its symbolic links followed, stays in a directory. */
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where references of a description may lead: the directory that it is in, and where it is a link, that of the file itself. */
export function areaOf(file: string): string[] {
  const named = realPath(dirname(resolve(file)));
  return [...new Set([named, dirname(realPath(file))])];
}

/** Absolute, without symbolic links, as far as the path exists. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}

/** Both are real paths. */
export function isWithin(path: string, directories: readonly string[]): boolean {
  return directories.some((directory) => {
    const way = relative(directory, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}
