/** Output for people: errors go to stderr, results to stdout. */
import { join } from 'node:path';
import type picocolors from 'picocolors';
import { formatDiagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Failure } from '../failure.ts';
import type { LanguageResult, Listener } from '../generate.ts';
import { visible } from '../invisible.ts';
import type { LanguageEntry } from '../languages/languages.ts';
import type { GenerateCommand } from './arguments.ts';
import { formatDifference } from './difference.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Each writes a line, or several. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows the current step on a terminal, in place of the last one, until something is written. */
  readonly status: (text: string) => void;
  readonly outColors: Colors;
  readonly errorColors: Colors;
}

export interface Told extends Pick<GenerateCommand, 'mode' | 'verbose'> {
  readonly languages: readonly LanguageEntry[];
}

export function textListener({ languages, mode, verbose }: Told, root: string, terminal: Terminal): Listener {
  const width = Math.max(...languages.map(({ title }) => title.length));
  const { out, error, status, outColors, errorColors } = terminal;
  return {
    began(step) {
      status(`${step} …`);
    },
    diagnosed(diagnostics, locator) {
      const byRule = Map.groupBy(diagnostics, ({ severity, rule }) => `${severity} ${rule}`);
      const shown = new Set([...byRule.values()].flatMap((same) => same.slice(0, mostShown)));
      for (const diagnostic of diagnostics.filter((each) => shown.has(each)))
        error(`${formatDiagnostic(diagnostic, locator, errorColors)}\n`);
      for (const same of byRule.values()) {
        const more = same.length - mostShown;
        if (more > 0) error(`… and ${more} more of ${same[0]?.rule ?? ''} (--json lists them all)\n`);
      }
      const ofKind = (kind: Diagnostic['severity']) => diagnostics.filter(({ severity }) => severity === kind);
      const [errors, warnings] = [ofKind('error'), ofKind('warning')];
      if (warnings.length > 0) error(`${counted(warnings.length, 'warning')}: ${countsByRule(warnings)}`);
      if (errors.length > 0) error(`${counted(errors.length, 'error')}: nothing was written`);
    },
    finished(result) {
      if (mode === 'check' && result.changes.length === 0) return;
      out(progressLine(result, width, mode === 'check' ? 'differ' : 'changed', outColors));
      for (const difference of result.differences) out(formatDifference(difference, root, outColors));
      if (verbose && mode !== 'check')
        for (const { kind, path } of result.changes) out(`  ${kind} ${visible(join(root, path))}`);
    },
  };
}

/** How many findings of one rule are printed in full. */
const mostShown = 10;

/** `7 unknown-field, 5 wrong-kind`: the most frequent first. */
function countsByRule(diagnostics: readonly Diagnostic[]): string {
  const counts = [...Map.groupBy(diagnostics, ({ rule }) => rule)].map(([rule, { length }]) => ({ rule, length }));
  const sorted = counts.toSorted((a, b) => b.length - a.length || (a.rule < b.rule ? -1 : 1));
  return sorted.map(({ rule, length }) => `${length} ${rule}`).join(', ');
}

/** The last line of a check. */
export function checkSummary(languages: readonly LanguageResult[]): string {
  const total = (count: (language: LanguageResult) => number): number =>
    languages.reduce((sum, language) => sum + count(language), 0);
  const differences = total((language) => language.differences.length);
  if (differences > 0) return `${counted(differences, 'file')} out of date: run it without --check`;
  const files = total((language) => language.files);
  return `nothing changed: ${counted(files, 'file')} of ${languages.map(({ title }) => title).join(', ')}`;
}

export function formatFailure({ message, hint }: Failure, colors: Colors): string {
  return `${colors.red('error:')} ${visible(message)}\n${colors.cyan('hint:')} ${visible(hint)}`;
}

function progressLine(result: LanguageResult, width: number, verb: string, colors: Colors): string {
  const { title, files, changes, milliseconds } = result;
  const changed = changes.length === 0 ? 'nothing changed' : `${changes.length} ${verb}`;
  return `${colors.bold(title.padEnd(width))}  ${counted(files, 'file')}, ${changed}, ${Math.round(milliseconds)} ms`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
