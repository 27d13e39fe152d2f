/** Compares the files of an artefact with the expected ones. */
import type { Entries } from '../pack/entries.ts';

export interface Difference {
  readonly kind: 'changed' | 'added' | 'missing';
  /** In the artefact. */
  readonly path: string;
  /** The first line that differs; only for a changed file. */
  readonly line?: number;
}

/** Sorted by path. */
export function compare(entries: Entries, expected: Entries): readonly Difference[] {
  const paths = [...new Set([...entries.keys(), ...expected.keys()])].sort();
  return paths.flatMap((path): Difference[] => {
    const [is, ought] = [entries.get(path), expected.get(path)];
    if (ought === undefined) return [{ kind: 'added', path }];
    if (is === undefined) return [{ kind: 'missing', path }];
    return is.equals(ought) ? [] : [{ kind: 'changed', path, line: firstLine(is, ought) }];
  });
}

function firstLine(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length);
  let line = 1;
  for (let index = 0; index < length && one[index] === other[index]; index++) if (one[index] === 0x0a) line++;
  return line;
}
