import { machine } from './machine.ts';

/** The result of a measurement: a table, with what it means. */
export interface Section {
  readonly text: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What was measured with, by name and version, where it is not Node. */
  readonly tools?: string;
  /** Nothing could be measured here. */
  readonly isMissing?: boolean;
}

export interface Column {
  readonly key: string;
  readonly title: string;
  /** Digits after the point. */
  readonly digits: number;
}

export interface Row {
  readonly name: string;
  /** By the key of the column. Undefined where there is nothing to measure. */
  readonly values: Readonly<Record<string, number | undefined>>;
}

/** As Markdown, its table aligned. What is measured in another run has another section. */
export function markdown(title: string, { text, columns, rows, tools, isMissing = false }: Section): string {
  const header = ['', ...columns.map((column) => column.title)];
  const lines = rows.map(({ name, values }) => [name, ...columns.map(({ key, digits }) => shown(values[key], digits))]);
  const widths = header.map((_, index) => Math.max(3, ...[header, ...lines].map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const run = isMissing ? 'Not measured.' : `Measured in one run with ${machine(tools)}.`;
  return [`### ${title}`, '', `${text} ${run}`, '', line(header), line(rule), ...lines.map(line), ''].join('\n');
}

function shown(value: number | undefined, digits: number): string {
  // What rounds to nothing has no sign.
  return value === undefined ? '—' : value.toFixed(digits).replace(/^-(?=[0.]+$)/, '');
}
