import type { Locator, Position, Side, Source } from '../diagnostic.ts';
import type { SpecFiles } from './files.ts';
import { isJson, jsonOutline } from './json-text.ts';
import { outline } from './outline.ts';
import type { Entry, Place } from './outline.ts';
import { tokensOf } from './pointer.ts';

interface Located {
  readonly text: string | undefined;
  readonly lineStarts: readonly number[];
  readonly root: Place | undefined;
}

/** Finds lines and columns in files that were read; it opens none itself. The place in any other file is 1:1. */
export function createLocator(...read: readonly Pick<SpecFiles, 'textOf'>[]): Locator {
  const files = new Map<string, Located>();
  function open(file: string): Located {
    const known = files.get(file);
    if (known) return known;
    const located = locatedIn(
      file,
      read.map(({ textOf }) => textOf(file)).find((text) => text !== undefined),
    );
    files.set(file, located);
    return located;
  }
  return {
    locate(source: Source, side?: Side): Position {
      const { root, lineStarts } = open(source.file);
      return root ? positionAt(lineStarts, find(root, tokensOf(source.pointer), side)) : { line: 1, column: 1 };
    },
    written({ file, pointer }) {
      const { root, text } = open(file);
      let place = root;
      for (const token of tokensOf(pointer)) place = place && childOf(place, token)?.value;
      return place?.end === undefined ? undefined : text?.slice(place.start, place.end);
    },
    line(file, number) {
      const { text, lineStarts } = open(file);
      const start = lineStarts[number - 1];
      // A file that ends in a line break has no line after it.
      if (start === undefined || (number > 1 && start === text?.length)) return undefined;
      return text?.slice(start, lineStarts[number]).replace(/[\r\n]+$/, '');
    },
  };
}

/** The line and column of an offset in a text. */
export function positionIn(text: string, offset: number): Position {
  return positionAt(startsOfLines(text), offset);
}

function locatedIn(file: string, text: string | undefined): Located {
  if (text === undefined) return { text: undefined, lineStarts: [0], root: undefined };
  const lineStarts = startsOfLines(text);
  try {
    return { text, lineStarts, root: isJson(file, text) ? jsonOutline(text) : outline(text).root };
  } catch {
    return { text, lineStarts, root: undefined };
  }
}

function find(root: Place, tokens: readonly string[], side: Side | undefined): number {
  let entry: Entry = { key: root.start, value: root };
  for (const token of tokens) {
    const child = childOf(entry.value, token);
    // A place that is not in the text is shown at the nearest enclosing one.
    if (!child) return entry.key;
    entry = child;
  }
  const useValue = side === undefined ? entry.value.children === undefined : side === 'value';
  return useValue && entry.value.start >= 0 ? entry.value.start : entry.key;
}

function childOf(place: Place, token: string): Entry | undefined {
  const own = place.children?.get(token);
  if (own) return own;
  const merged = place.children?.get('<<')?.value;
  if (!merged || token === '<<') return undefined;
  const listed = [...(merged.children?.values() ?? [])].map(({ value }) => value.children?.get(token));
  return merged.children?.get(token) ?? listed.find((entry) => entry !== undefined);
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\r|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
