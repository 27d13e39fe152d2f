import type picocolors from 'picocolors';
import { visible } from './invisible.ts';
import { tokensOf } from './spec/pointer.ts';

/** A place in a file: `pointer` is a JSON pointer (RFC 6901), '' the whole document. */
export interface Source {
  readonly file: string;
  readonly pointer: string;
}

/** 1-based; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Whether a finding is about the name at a place or about what stands there; by default a scalar's value, else the key. */
export type Side = 'key' | 'value';

/** `tolerated`: what deviates from OpenAPI and is read as it is meant. A warning; an error of a strict run. */
export type Severity = 'error' | 'warning' | 'tolerated';

/** Something wrong in a spec. */
export interface Finding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly source: Source;
  /** What to do about it. */
  readonly hint?: string;
  readonly at?: Side;
  /** Set where no pointer can say it: syntax errors. */
  readonly position?: Position;
}

/** A finding with its place in the text worked out. */
export interface Diagnostic extends Finding, Position {
  readonly severity: Verdict;
}

export type Verdict = 'error' | 'warning';

export type Report = (finding: Finding) => void;

/** Turns places into lines and columns. */
export interface Locator {
  locate(source: Source, side?: Side): Position;
  /** A line of a file by its 1-based number, without its break; undefined if there is none. */
  line(file: string, number: number): string | undefined;
  /** A scalar as the file has it: `2.0` where the value is the number 2; undefined if no scalar stands there. */
  written(source: Source): string | undefined;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** What a finding is in a run that is strict or not. */
export function verdictOn({ severity }: Finding, strict: boolean): Verdict {
  if (severity !== 'tolerated') return severity;
  return strict ? 'error' : 'warning';
}

/** Findings with their positions, in file order, each once. */
export function diagnose(findings: readonly Finding[], locator: Locator, strict = false): Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const { position, at, ...rest } = finding;
    const severity = verdictOn(finding, strict);
    const diagnostic = { ...rest, severity, ...(position ?? locator.locate(finding.source, at)) };
    const { line, column } = diagnostic;
    const identity = JSON.stringify([finding.rule, finding.message, finding.source.file, line, column]);
    if (!unique.has(identity)) unique.set(identity, diagnostic);
  }
  const fileOrder = new Map(
    [...new Set(findings.map(({ source }) => source.file))].map((file, index) => [file, index]),
  );
  const rank = ({ source }: Diagnostic) => fileOrder.get(source.file) ?? 0;
  return [...unique.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

/** One diagnostic as a person reads it: place and message, the lines around it, what to do. No newline at the end. */
export function formatDiagnostic(diagnostic: Diagnostic, locator: Locator, colors: Colors): string {
  const { severity, rule, message, source, hint, line, column } = diagnostic;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const path = tokensOf(source.pointer).map(cutToken).join('.');
  const place = colors.bold(visible(`${source.file}:${line}:${column}`));
  const about = path === '' ? '' : ` ${colors.bold(visible(path))}:`;
  const lines = [`${place} ${paint(severity)}${about} ${visible(message)} ${colors.dim(`[${rule}]`)}`];
  lines.push(...codeFrame(diagnostic, locator, colors, paint));
  if (hint !== undefined) lines.push(`  ${colors.cyan('hint:')} ${visible(hint)}`);
  return lines.join('\n');
}

const longestToken = 60;
const longestLine = 110;
const leadIn = 40;

function cutToken(token: string): string {
  return token.length <= longestToken ? token : `${token.slice(0, longestToken)}…`;
}

function codeFrame(
  diagnostic: Diagnostic,
  locator: Locator,
  colors: Colors,
  paint: (text: string) => string,
): string[] {
  const { source, line, column } = diagnostic;
  const width = String(line + 1).length;
  // Every line of the frame is cut at the same column, so that indentation stays readable.
  const start = column > longestLine ? column - 1 - leadIn : 0;
  const frame: string[] = [];
  for (let number = Math.max(1, line - 2); number <= line + 1; number += 1) {
    const content = locator.line(source.file, number);
    if (content === undefined) continue;
    const mark = number === line ? paint('>') : ' ';
    frame.push(`${mark} ${colors.dim(`${String(number).padStart(width)} |`)} ${window(content, start)}`.trimEnd());
    if (number !== line) continue;
    const indent = visible(content.slice(start, column - 1)).length + (start > 0 ? 1 : 0);
    frame.push(`  ${' '.repeat(width)} ${colors.dim('|')} ${' '.repeat(indent)}${paint('^')}`);
  }
  return frame;
}

function window(line: string, start: number): string {
  const cut = visible(line.slice(start, start + longestLine));
  const before = start > 0 && line.length > 0 ? '…' : '';
  return `${before}${cut}${line.length > start + longestLine ? '…' : ''}`;
}
