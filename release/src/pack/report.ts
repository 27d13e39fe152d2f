/** Prints the packed files, for people. */
import { relative } from 'node:path';
import type { Artefact } from './artefact.ts';

/** A line for each file: its kind, its size, the number of files in it. */
export function describeArtefacts(artefacts: readonly Artefact[], nameOf = fromHere): string {
  const rows = artefacts.map(({ kind, bytes, unpackedBytes, paths, file }) => [
    kind.title,
    kibibytes(bytes).padStart(9),
    `${kibibytes(unpackedBytes).padStart(9)} unpacked`,
    `${String(paths.length).padStart(3)} files`,
    nameOf(file),
  ]);
  const width = Math.max(...rows.map(([title = '']) => title.length));
  return rows.map(([title = '', ...rest]) => [title.padEnd(width), ...rest].join('  ')).join('\n');
}

function fromHere(file: string): string {
  return relative(process.cwd(), file);
}

function kibibytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
