/** Tables of which every column is as wide as the widest cell of the whole table, unless that makes them very large. */
import type { Source } from '../diagnostic.ts';
import type { Block } from './page.ts';

export interface TableRow {
  /** Inline Markdown, in which pipes are not yet escaped and `<br/>` breaks a line. */
  readonly cells: readonly string[];
  readonly source: Source;
}

/** Characters that a table has at most when its columns are made equally wide: one long cell widens all of them. */
const MOST_PADDED = 4_000_000;

/** `source` is the place in the spec of the whole table. */
export function table(header: readonly string[], rows: readonly TableRow[], source: Source): Block {
  const printed = [{ cells: header, source }, ...rows].map((row) => ({ ...row, cells: row.cells.map(escapePipes) }));
  const widest = printed.flatMap(({ cells }) => cells.map(widthOf)).reduce((most, next) => Math.max(most, next), 0);
  const width = widest * header.length * printed.length > MOST_PADDED ? 3 : widest;
  const lines = printed.map((row) => ({
    text: printRow(row.cells.map((cell) => pad(cell, width))),
    source: row.source,
  }));
  const rule = { text: printRow(header.map(() => '-'.repeat(width))), source };
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function escapePipes(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

/** In code points; a line break and an escaped pipe count one. */
function widthOf(cell: string): number {
  return cell.replace(/<br\/>|\\\||[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ' ').length;
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
