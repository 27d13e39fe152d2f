/** The report as Markdown: for a review, or a release. */
import { kinds } from './kinds/kinds.ts';
import { write } from './phrase.ts';
import type { Report, ReportedChange } from './report.ts';
import { byLevel, levelText, placeText, sentence, summary, titleOf, type Group } from './wording.ts';

/** What a comment on GitHub can hold is 65,536 characters; whoever posts the report may add a line of its own. */
const most = 65_000;

/** With the changes that find room, the highest level first, and a count of the others. */
export function markdownReport(report: Report): string {
  const rows = Object.entries(report.levels).map(([target, level]) => `| ${titleOf(target, report)} | ${level} |`);
  const head = [
    '# What changed',
    `From ${code(report.old)} to ${code(report.new)}: ${summary(report)}.`,
    ['| For | Level |', '| --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
  let room = most - head.length - leftOut(report).length;
  const kept = byLevel(report).map(([level, changes]) => {
    room -= headingOf(level).length;
    const items = changes.map((change) => changeItem(change, report));
    const count = items.findIndex((item) => (room -= item.length + 1) < 0);
    return { level, changes, items: count < 0 ? items : items.slice(0, count) };
  });
  const groups = kept.flatMap(({ level, items }) => (items.length === 0 ? [] : [headingOf(level) + items.join('\n')]));
  const rest = kept.flatMap(({ changes, items }) => changes.slice(items.length));
  return [head, ...groups, ...(rest.length === 0 ? [] : [leftOut({ ...report, changes: rest })])].join('\n\n');
}

function headingOf(level: Group): string {
  return `## ${level.charAt(0).toUpperCase()}${level.slice(1)}\n\n`;
}

function leftOut(rest: Report): string {
  return `There is no room here for ${summary(rest)}. \`npm run diff\` prints all of them.`;
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
