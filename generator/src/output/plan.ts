/** Plans the changes after which the disk has the wanted files and no others. Changes nothing itself. */
import type { Source } from '../diagnostic.ts';
import { directoriesOf } from './area.ts';
import type { Disk } from './disk.ts';
import { caseless } from './paths.ts';

export interface WantedFile {
  /** Below the root, `/` between its parts. */
  readonly path: string;
  readonly content: Buffer;
  /** The place in the spec for each line, if known; index 0 is line 1. */
  readonly sources: readonly (Source | undefined)[];
}

export type Change =
  | { readonly kind: 'create' | 'update'; readonly path: string; readonly file: WantedFile }
  | { readonly kind: 'delete'; readonly path: string };

export interface Plan {
  /** In the order to make them. */
  readonly changes: readonly Change[];
  /** Directories that no file is in; the inner ones first. */
  readonly emptyDirectories: readonly string[];
}

export function plan(wanted: readonly WantedFile[], disk: Disk): Plan {
  const paths = new Set(wanted.map(({ path }) => path));
  const deletions = [...disk.files].filter((path) => !paths.has(path)).sort();
  const { before = [], after = [] } = Object.groupBy(deletions, deletionTime(wanted));
  const toChange = (path: string): Change => ({ kind: 'delete', path });
  return {
    changes: [...before.map(toChange), ...wanted.flatMap((file) => writeOf(file, disk)), ...after.map(toChange)],
    emptyDirectories: disk.emptyDirectories,
  };
}

/**
 * Writes go first, so that a run that ends early leaves what the other files need; but not where an old file, or on
 * some disks one whose name differs only in case, has the place of a new one.
 */
function deletionTime(wanted: readonly WantedFile[]): (path: string) => 'before' | 'after' {
  const files = new Set(wanted.map(({ path }) => caseless(path)));
  const directories = new Set([...files].flatMap(directoriesOf));
  return (path) => {
    const spelling = caseless(path);
    const hasPlaceOf = files.has(spelling) || directories.has(spelling);
    return hasPlaceOf || directoriesOf(spelling).some((directory) => files.has(directory)) ? 'before' : 'after';
  };
}

function writeOf(file: WantedFile, disk: Disk): Change[] {
  const { path } = file;
  if (!disk.files.has(path)) return [{ kind: 'create', path, file }];
  return disk.read(path).equals(file.content) ? [] : [{ kind: 'update', path, file }];
}
