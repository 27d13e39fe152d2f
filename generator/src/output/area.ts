/** The paths below the root that a run may write, with `/` between their parts. It leaves every other file alone. */
export interface Area {
  /** Directories of the generator: it removes every other file in them. */
  readonly directories: readonly string[];
  /** Single files in directories that are not the generator's. */
  readonly files: readonly string[];
  /** Names of directories with build output of a language's tools: left alone everywhere. */
  readonly caches?: readonly string[];
}

export function contains(area: Area, path: string): boolean {
  return area.files.includes(path) || area.directories.some((directory) => isBelow(path, directory));
}

export function isBelow(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`);
}

/** `a/b/c.ts` -> `a/b`, `a`. */
export function directoriesOf(path: string): string[] {
  const directories: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    directories.push(path.slice(0, end));
  }
  return directories;
}
