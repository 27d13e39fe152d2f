/** The change report of two specs: every change with both places. */
import type { Api } from '../api/api.ts';
import { lower } from '../api/lower.ts';
import { diagnose, verdictOn } from '../diagnostic.ts';
import type { Diagnostic, Finding, Locator, Position, Source } from '../diagnostic.ts';
import type { LanguageEntry } from '../languages/languages.ts';
import { check } from '../spec/check.ts';
import { load } from '../spec/load.ts';
import { specFiles } from '../spec/files.ts';
import type { SpecFiles } from '../spec/files.ts';
import { createLocator } from '../spec/position.ts';
import type { Spec } from '../spec/spec.ts';
import type { Change } from './change.ts';
import { compare } from './compare/compare.ts';
import { judge, overall, type JudgedChange, type Levels } from './judge.ts';
import { levels } from './level.ts';
import { mergeChanges } from './merge.ts';
import { compareNames } from './names/names.ts';
import type { Spoken } from './names/spoken.ts';
import { compareDeviations } from './unread/deviations.ts';
import { compareUnread } from './unread/unread.ts';

export interface Report {
  readonly old: string;
  readonly new: string;
  readonly languages: readonly Spoken[];
  readonly levels: Levels;
  /** The highest level first, then as they stand in the spec. */
  readonly changes: readonly ReportedChange[];
}

export interface ReportedChange extends JudgedChange {
  readonly oldPlace: Place | undefined;
  readonly newPlace: Place | undefined;
}

export interface Place extends Position {
  readonly file: string;
}

export interface Comparison {
  /** Errors of either spec; of warnings, those of the new one. */
  readonly diagnostics: readonly Diagnostic[];
  readonly locator: Locator;
  /** Undefined when there is an error. */
  readonly report: Report | undefined;
}

/** How specs are read. */
export interface Reading {
  /** Whether what deviates from OpenAPI is an error; by default it is read as it is meant. */
  readonly strict?: boolean;
  /** Directories that references may lead to, beside the spec's own. */
  readonly allowRefs?: readonly string[];
  /** The name of a file in the report. */
  readonly shown?: (file: string) => string;
}

export async function compareSpecs(
  old: string,
  next: string,
  entries: readonly LanguageEntry[],
  { strict = false, allowRefs = [], shown = (file) => file }: Reading = {},
): Promise<Comparison> {
  const findings: Finding[] = [];
  const [oldFiles, newFiles] = [specFiles(allowRefs), specFiles(allowRefs)];
  const before = model(old, oldFiles, strict, (finding) => {
    if (verdictOn(finding, strict) === 'error') findings.push(finding);
  });
  const after = model(next, newFiles, strict, (finding) => {
    findings.push(finding);
  });
  const read = createLocator(oldFiles, newFiles);
  const locator = renamed(read, findings, shown);
  const diagnostics = diagnose(findings, read, strict).map(({ source, ...rest }) => ({
    ...rest,
    source: { ...source, file: shown(source.file) },
  }));
  if (before === undefined || after === undefined) return { diagnostics, locator, report: undefined };
  const languages = await Promise.all(entries.map((entry) => spoken(entry, before.api, after.api)));
  const changes = compareModels(before, after, languages).map((change) => judge(change, languages));
  const report: Report = {
    old: shown(old),
    new: shown(next),
    languages,
    levels: overall(changes, languages),
    changes: inOrder(changes.map((change) => located(change, read, shown))),
  };
  return { diagnostics, locator, report };
}

/** A description, its model, and its findings. */
export interface Described {
  readonly spec: Spec;
  readonly api: Api;
  readonly findings: readonly Finding[];
}

/** Every change, without levels. */
export function compareModels(old: Described, next: Described, languages: readonly Spoken[]): readonly Change[] {
  const comparison = compare(old.api, next.api);
  compareUnread(old.spec, next.spec, comparison);
  compareDeviations(old, next, comparison);
  return mergeChanges([...comparison.changes, ...compareNames(old.api, next.api, comparison, languages)]);
}

async function spoken({ id, title, load }: LanguageEntry, old: Api, next: Api): Promise<Spoken> {
  const { surface } = await load();
  return { id, title, old: surface(old), new: surface(next) };
}

/** Undefined when it has an error. */
function model(
  file: string,
  files: SpecFiles,
  strict: boolean,
  report: (finding: Finding) => void,
): Described | undefined {
  const findings: Finding[] = [];
  const noted = (finding: Finding): void => {
    findings.push(finding);
    report(finding);
  };
  const isFine = (): boolean => findings.every((finding) => verdictOn(finding, strict) !== 'error');
  const spec = load(file, noted, files);
  if (spec !== undefined) check(spec, noted);
  const api = spec !== undefined && isFine() ? lower(spec, noted) : undefined;
  return spec !== undefined && api !== undefined && isFine() ? { spec, api, findings } : undefined;
}

/** A locator that uses the report's names of files. */
function renamed(read: Locator, findings: readonly Finding[], shown: (file: string) => string): Locator {
  const files = new Map(findings.map(({ source }) => [shown(source.file), source.file]));
  const own = (file: string): string => files.get(file) ?? file;
  return {
    locate: ({ file, pointer }, side) => read.locate({ file: own(file), pointer }, side),
    written: ({ file, pointer }) => read.written({ file: own(file), pointer }),
    line: (file, number) => read.line(own(file), number),
  };
}

function located(change: JudgedChange, locator: Locator, shown: (file: string) => string): ReportedChange {
  const place = (source: Source | undefined): Place | undefined =>
    source && { file: shown(source.file), ...locator.locate(source) };
  return { ...change, oldPlace: place(change.old), newPlace: place(change.new) };
}

function inOrder(changes: readonly ReportedChange[]): readonly ReportedChange[] {
  const line = ({ newPlace, oldPlace }: ReportedChange): number => (newPlace ?? oldPlace)?.line ?? 0;
  return changes.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || line(a) - line(b));
}
