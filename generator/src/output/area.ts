/** What a run may write: paths below its root, `/` between their parts. Everything else is somebody's work. */
export interface Area {
  /** Wholly the generator's: what it does not make there goes away. */
  readonly directories: readonly string[];
  /** Single files in directories that are not the generator's. */
  readonly files: readonly string[];
  /** Names of directories in which the tools of a language keep what they have compiled: left alone wherever they are. */
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
