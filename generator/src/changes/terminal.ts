/** The report as text for a terminal. */
import type { Colors } from '../command/text.ts';
import { visible } from '../invisible.ts';
import { kinds } from './kinds/kinds.ts';
import { notJudged } from './kinds/unread.ts';
import { write } from './phrase.ts';
import type { Report, ReportedChange } from './report.ts';
import { byLevel, type Group, levelText, placeText, sentence, summary, titleOf } from './wording.ts';

export function terminalReport(report: Report, colors: Colors): string {
  const head = colors.dim(visible(`${report.old} → ${report.new}`));
  const groups = byLevel(report).map(([level, changes]) =>
    [paint(level, colors), ...changes.map((change) => changeLines(change, report, colors))].join('\n'),
  );
  return [head, ...groups, totals(report, colors)].join('\n\n');
}

function paint(level: Group, colors: Colors): string {
  const { red, yellow, green, dim, magenta } = colors;
  const color = { major: red, minor: yellow, patch: green, none: dim, 'not judged': magenta }[level];
  return colors.bold(color(level));
}

function changeLines(change: ReportedChange, report: Report, colors: Colors): string {
  const text = write(sentence(change, report), (quoted) => colors.bold(visible(quoted)));
  return [
    `  ${text} ${colors.dim(`[${change.kind}]`)}`,
    `    ${colors.cyan(visible(placeText(change)))}`,
    `    ${prefix(change, report)}${kinds[change.kind].reason}`,
  ].join('\n');
}

function prefix(change: ReportedChange, report: Report): string {
  return change.kind === notJudged ? '' : `${levelText(change, report)}. `;
}

function totals(report: Report, colors: Colors): string {
  const rows = Object.entries(report.levels).map(([target, level]) => [titleOf(target, report), level] as const);
  const width = rows.reduce((widest, [title]) => Math.max(widest, title.length), 0);
  return [...rows.map(([title, level]) => `${title.padEnd(width)}  ${paint(level, colors)}`), summary(report)].join(
    '\n',
  );
}
