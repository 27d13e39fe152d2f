/** The report of `--check` on a plan: the first difference of each file, and its place in the spec. */
import type { Locator, Source } from '../diagnostic.ts';
import type { Disk } from './disk.ts';
import type { Change, WantedFile } from './plan.ts';

export type Difference =
  | {
      readonly kind: 'stale';
      readonly path: string;
      readonly first: FirstDifference;
      readonly spec: SpecLine | undefined;
    }
  | { readonly kind: 'missing'; readonly path: string; readonly spec: SpecLine | undefined }
  | { readonly kind: 'extra'; readonly path: string };

export type FirstDifference =
  /** A line, without its line break unless that differs; undefined after the end of the file. */
  | {
      readonly kind: 'line';
      readonly line: number;
      readonly onDisk: string | undefined;
      readonly wanted: string | undefined;
    }
  /** Lines end in CRLF: a checkout did that. */
  | { readonly kind: 'line breaks' }
  | { readonly kind: 'not UTF-8' };

export interface SpecLine {
  readonly file: string;
  readonly line: number;
}

/** By path. */
export function differencesOf(changes: readonly Change[], disk: Disk, locator: Locator): Difference[] {
  return changes.map((change) => differenceOf(change, disk, locator)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function differenceOf(change: Change, disk: Disk, locator: Locator): Difference {
  const { path } = change;
  switch (change.kind) {
    case 'create':
      return { kind: 'missing', path, spec: specLine(sourceNear(change.file, 1), locator) };
    case 'delete':
      return { kind: 'extra', path };
    case 'update': {
      const first = firstDifference(disk.read(path).toString(), change.file.content.toString());
      const source = 'line' in first ? sourceNear(change.file, first.line) : undefined;
      return { kind: 'stale', path, first, spec: specLine(source, locator) };
    }
    default:
      return change satisfies never;
  }
}

function firstDifference(onDisk: string, wanted: string): FirstDifference {
  if (onDisk === wanted) return { kind: 'not UTF-8' };
  if (onDisk.replaceAll('\r\n', '\n') === wanted) return { kind: 'line breaks' };
  const there = linesOf(onDisk);
  const here = linesOf(wanted);
  let index = 0;
  while (there[index] === here[index]) index += 1;
  const lines = [there[index], here[index]];
  const texts = lines.map((line) => line?.replace(/\n$/, ''));
  const [shownThere, shownHere] = texts[0] === texts[1] ? lines : texts;
  return { kind: 'line', line: index + 1, onDisk: shownThere, wanted: shownHere };
}

/** With their line breaks. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** The place in the spec for a line: its own, else that of the nearest line before it, else after it. */
function sourceNear({ sources }: WantedFile, line: number): Source | undefined {
  for (let index = Math.min(line, sources.length) - 1; index >= 0; index -= 1) {
    if (sources[index] !== undefined) return sources[index];
  }
  return sources.find((source) => source !== undefined);
}

function specLine(source: Source | undefined, locator: Locator): SpecLine | undefined {
  return source && { file: source.file, line: locator.locate(source).line };
}
