/** The few figures of the README: each is a cell of a table in RESULTS.md, beside the best of its peers. */

/** Which cell, and which of two values is the better one. */
export interface Headline {
  readonly title: string;
  /** The section of RESULTS.md, by its title. */
  readonly section: string;
  /** The row that is ours, by its name. */
  readonly row: string;
  /** The column, by the beginning of its title. */
  readonly column: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
}

/** A table of the headlines. A cell that RESULTS.md lacks is a dash. */
export function headlineTable(headlines: readonly Headline[], results: string): string {
  const rows = headlines.map((headline) => {
    const { ours, peer } = valuesOf(headline, results);
    return [headline.title, ours, peer].map((cell) => cell ?? '—');
  });
  const header = ['', 'This project', 'Best peer'];
  const widths = header.map((_, index) => Math.max(3, ...[header, ...rows].map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [header, rule, ...rows].map(line).join('\n');
}

function valuesOf({ section, row, column, unit, better }: Headline, results: string): { ours?: string; peer?: string } {
  const [header = [], ...rows] = tableOf(section, results);
  const index = header.findIndex((title) => title.startsWith(column));
  const shown = (cells: readonly string[] | undefined) => {
    const text = cells?.[index];
    return text === undefined || Number.isNaN(Number(text)) ? undefined : text;
  };
  const isPeer = ([name = '']: readonly string[]) => !name.startsWith('**') && !name.endsWith('to compare with');
  const peers = rows.filter((cells) => isPeer(cells) && shown(cells) !== undefined);
  const order = better === 'lower' ? 1 : -1;
  const [best] = peers.sort((a, b) => order * (Number(shown(a)) - Number(shown(b))));
  const ours = shown(rows.find(([name]) => name === row));
  const peer = shown(best);
  return {
    ...(ours !== undefined && { ours: `${ours}${unit}` }),
    ...(best !== undefined && peer !== undefined && { peer: `${peer}${unit} (${best[0] ?? ''})` }),
  };
}

/** The cells of the first table of a section, without its rule. */
function tableOf(title: string, results: string): string[][] {
  const [, section = ''] = results.split(`### ${title}\n`);
  const lines = section.split(/^### /m)[0]?.match(/^\|.*\|$/gm) ?? [];
  return lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}
