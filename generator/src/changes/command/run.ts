/** Runs one comparison and prints the report. */
import { join } from 'node:path';
import { allowedDirectories } from '../../command/allowed.ts';
import type { Terminal } from '../../command/text.ts';
import { formatDiagnostic, type Diagnostic } from '../../diagnostic.ts';
import { visible } from '../../invisible.ts';
import type { LanguageEntry } from '../../languages/languages.ts';
import { jsonReport } from '../json.ts';
import { notJudged } from '../kinds/unread.ts';
import { isBelow, type Level } from '../level.ts';
import { markdownReport } from '../markdown.ts';
import { releasedSpec } from '../../output/released.ts';
import { compareSpecs, type Reading, type Report } from '../report.ts';
import { terminalReport } from '../terminal.ts';
import type { Comparison } from './arguments.ts';
import { openSpec, type OpenedSpec } from './revision.ts';

/** Gives the exit code. `repository` is the root of this repository. */
export async function runDiff(
  { old, new: next, format, failOn, failOnUnjudged, strict, allowRefs }: Comparison,
  languages: readonly LanguageEntry[],
  repository: string,
  terminal: Terminal,
): Promise<number> {
  // This repository owns its spec and can correct it, so it is always read strictly.
  const isStrict = strict || next === undefined;
  const files = [old ?? join(repository, releasedSpec), next ?? join(repository, 'openapi.yaml')] as const;
  // Descriptions of thousands of operations take seconds.
  terminal.status(`comparing ${files.join(' with ')} …`);
  const { report, diagnostics, locator } = await compareNamed(files, languages, {
    strict: isStrict,
    allowRefs: allowedDirectories(allowRefs),
  });
  const isFine = report !== undefined && !reaches(report, failOn) && !(failOnUnjudged && hasUnjudged(report));
  if (format === 'json') terminal.out(jsonReport(report, diagnostics, isFine, isStrict));
  else {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'error')
        terminal.error(`${formatDiagnostic(diagnostic, locator, terminal.errorColors)}\n`);
    }
    const warnings = diagnostics.filter(({ severity }) => severity !== 'error');
    if (warnings.length > 0) terminal.error(`${warningsText(warnings, files[1])}\n`);
    if (report === undefined) terminal.error('nothing was compared');
    else terminal.out(format === 'markdown' ? markdownReport(report) : terminalReport(report, terminal.outColors));
  }
  return isFine ? 0 : 1;
}

/** Specs by their names, which may name files at a revision. */
async function compareNamed(
  names: readonly [old: string, next: string],
  languages: readonly LanguageEntry[],
  reading: Reading,
): ReturnType<typeof compareSpecs> {
  const opened: OpenedSpec[] = [];
  try {
    for (const name of names) opened.push(openSpec(name));
    const [old, next] = opened.map(({ file }) => file) as [string, string];
    const shown = (file: string): string => opened.reduce((name, each) => each.shown(name), file);
    return await compareSpecs(old, next, languages, { ...reading, shown });
  } finally {
    for (const { close } of opened) close();
  }
}

/** The number of warnings about the new description, by rule. */
function warningsText(warnings: readonly Diagnostic[], file: string): string {
  const byRule = [...Map.groupBy(warnings, ({ rule }) => rule)].map(([rule, own]) => `${own.length} ${rule}`);
  const head = `${warnings.length} warning${warnings.length === 1 ? '' : 's'} about ${visible(file)}`;
  return `${head}: ${byRule.join(', ')} (--json lists them)`;
}

function hasUnjudged({ changes }: Report): boolean {
  return changes.some(({ kind }) => kind === notJudged);
}

function reaches({ levels }: Report, failOn: Level | undefined): boolean {
  return failOn !== undefined && Object.values(levels).some((level) => !isBelow(level, failOn));
}
