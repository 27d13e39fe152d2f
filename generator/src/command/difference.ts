import { join } from 'node:path';
import { visible } from '../invisible.ts';
import type { Difference, FirstDifference, SpecLine } from '../output/differences.ts';
import type { Colors } from './text.ts';

/** One difference as a person reads it; `root` is put before its path. */
export function formatDifference(difference: Difference, root: string, colors: Colors): string {
  const path = colors.bold(visible(join(root, difference.path)));
  switch (difference.kind) {
    case 'missing':
      return `  ${colors.green('missing')} ${path}${behind(difference.spec)}`;
    case 'extra':
      return `  ${colors.red('extra')} ${path}`;
    case 'stale':
      return [
        `  ${colors.yellow('stale')} ${path}${behind(difference.spec)}`,
        ...firstLines(difference.first, colors),
      ].join('\n');
    default:
      return difference satisfies never;
  }
}

function behind(spec: SpecLine | undefined): string {
  return spec === undefined ? '' : ` (from ${visible(spec.file)}:${spec.line})`;
}

function firstLines(first: FirstDifference, colors: Colors): string[] {
  switch (first.kind) {
    case 'line breaks':
      return ['    only in its line breaks: they are CRLF on disk; check it out again with LF'];
    case 'not UTF-8':
      return ['    it has bytes that are not UTF-8'];
    case 'line': {
      const start = windowStart(first.onDisk ?? '', first.wanted ?? '');
      const shown = (line: string | undefined): string => (line === undefined ? '(no such line)' : cut(line, start));
      return [
        `    line ${first.line} is ${colors.red(shown(first.onDisk))}`,
        `    ${'should be'.padStart(`line ${first.line} is`.length)} ${colors.green(shown(first.wanted))}`,
      ];
    }
    default:
      return first satisfies never;
  }
}

const longest = 110;
const leadIn = 40;

/** Cuts both lines at the same place, so that the difference is visible. */
function windowStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same < longest - leadIn ? 0 : same - leadIn;
}

function cut(line: string, start: number): string {
  const end = start + longest;
  return `${start > 0 ? '…' : ''}${visible(line.slice(start, end))}${line.length > end ? '…' : ''}`;
}
