/** The report as Markdown: for a review, or a release. */
import { kinds } from './kinds/kinds.ts';
import { write } from './phrase.ts';
import type { Report, ReportedChange } from './report.ts';
import { byLevel, levelText, placeText, sentence, summary, titleOf } from './wording.ts';

export function markdownReport(report: Report): string {
  const rows = Object.entries(report.levels).map(([target, level]) => `| ${titleOf(target, report)} | ${level} |`);
  const groups = byLevel(report).flatMap(([level, changes]) => [
    `## ${level.charAt(0).toUpperCase()}${level.slice(1)}`,
    changes.map((change) => changeItem(change, report)).join('\n'),
  ]);
  return [
    '# What changed',
    `From ${code(report.old)} to ${code(report.new)}: ${summary(report)}.`,
    ['| For | Level |', '| --- | --- |', ...rows].join('\n'),
    ...groups,
  ].join('\n\n');
}

function changeItem(change: ReportedChange, report: Report): string {
  return [
    `- ${markdownSentence(change, report)}.`,
    `  ${kinds[change.kind].reason} ${code(change.kind)}, ${levelText(change, report)}`,
    `  (${code(placeText(change))})`,
  ].join('\n');
}

/** In one line; what comes from the spec is in code spans. */
export function markdownSentence(change: ReportedChange, report: Report): string {
  return write(sentence(change, report), code);
}

/** A code span that nothing in the text can end, nor break the line. */
export function code(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim() || ' ';
  const runs = Array.from(line.matchAll(/`+/g), ([run]) => run.length);
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run), 0) + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
