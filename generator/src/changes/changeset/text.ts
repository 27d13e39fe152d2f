/** A report as a changeset. */
import type { Level } from '../level.ts';
import { markdownSentence } from '../markdown.ts';
import type { Report, ReportedChange } from '../report.ts';
import { levelText } from '../wording.ts';
import type { ReleasedPackage } from './packages.ts';

/** What a report asks of each package, by name; those that need no release are left out. */
export function releasesOf(report: Report, packages: readonly ReleasedPackage[]): ReadonlyMap<string, Level> {
  const levels = packages.map(({ language, name }) => [name, report.levels[language] ?? 'none'] as const);
  return new Map(levels.filter(([, level]) => level !== 'none'));
}

/** Undefined where nothing is to be released. */
export function changesetText(report: Report, packages: readonly ReleasedPackage[]): string | undefined {
  const releases = releasesOf(report, packages);
  if (releases.size === 0) return undefined;
  const head = [...releases].map(([name, level]) => `'${name}': ${level}`);
  const lines = report.changes.filter((change) => concerns(change, packages)).map((change) => line(change, report));
  return `---\n${head.join('\n')}\n---\n\nThe API changed:\n\n${lines.join('\n')}\n`;
}

function concerns({ levels }: ReportedChange, packages: readonly ReleasedPackage[]): boolean {
  return packages.some(({ language }) => (levels[language] ?? 'none') !== 'none');
}

function line(change: ReportedChange, report: Report): string {
  return `- ${markdownSentence(change, report)} (${levelText(change, report)})`;
}
