/** Runs the stages in order. Writes nothing if a stage finds an error. */
import type { Api } from './api/api.ts';
import { lower } from './api/lower.ts';
import { diagnose, verdictOn } from './diagnostic.ts';
import type { Diagnostic, Finding, Locator, Report } from './diagnostic.ts';
import type { LanguageEntry } from './languages/languages.ts';
import { apply } from './output/apply.ts';
import { differencesOf } from './output/differences.ts';
import type { Difference } from './output/differences.ts';
import { readDisk } from './output/disk.ts';
import type { Disk } from './output/disk.ts';
import { deferInterruption } from './output/interruption.ts';
import type { Interruption } from './output/interruption.ts';
import { saveMemory } from './memory.ts';
import { filesOf } from './output/language-files.ts';
import type { LanguageFiles } from './output/language-files.ts';
import { lock, refuseLocked } from './output/lock.ts';
import type { Lock } from './output/lock.ts';
import { checkPaths } from './output/paths.ts';
import { plan } from './output/plan.ts';
import type { Change, Plan } from './output/plan.ts';
import { markProject } from './output/project.ts';
import type { Project } from './output/project.ts';
import { digestOf, isAsRecorded, keepRecord, recordOf } from './output/record.ts';
import type { Config } from './package/config.ts';
import { check } from './spec/check.ts';
import { load } from './spec/load.ts';
import { specFiles, type SpecFiles } from './spec/files.ts';
import { createLocator } from './spec/position.ts';

export interface Request {
  readonly spec: string;
  /** Directories that references may lead to, besides the spec's own. */
  readonly allowRefs: readonly string[];
  readonly languages: readonly LanguageEntry[];
  /** The manifest fields of the packages. */
  readonly config: Config | undefined;
  readonly project: Project;
  /** Whether to write the changes, or only to report them. */
  readonly mode: 'write' | 'check';
  /** Whether every deviation from OpenAPI is an error. */
  readonly strict: boolean;
  readonly listener: Listener;
}

/** Hears of things as they happen. */
export interface Listener {
  /** The current step, in words: `reading openapi.yaml`. */
  began(step: string): void;
  diagnosed(diagnostics: readonly Diagnostic[], locator: Locator): void;
  finished(result: LanguageResult): void;
}

export interface LanguageResult {
  readonly id: string;
  readonly title: string;
  /** How many files the language has. */
  readonly files: number;
  readonly changes: readonly Change[];
  /** The changes in detail; only in `check` mode. */
  readonly differences: readonly Difference[];
  readonly milliseconds: number;
}

export interface Outcome {
  /** Every file of the spec that was read. */
  readonly specFiles: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** None when there is an error. */
  readonly languages: readonly LanguageResult[];
}

export async function generate(request: Request): Promise<Outcome> {
  return (await unchanged(request)) ?? (await generateAll(request));
}

/** The outcome where a record says that nothing has changed since a run that changed nothing. */
async function unchanged(request: Request): Promise<Outcome | undefined> {
  const { project, languages, mode, listener } = request;
  const record = mode === 'write' ? recordOf(request) : undefined;
  if (record === undefined) return undefined;
  return exclusively(request, () => {
    listener.began(`comparing ${request.project.root}`);
    const start = performance.now();
    if (!record.languages.every((language) => isAsRecorded(language, project.root))) return Promise.resolve(undefined);
    const milliseconds = (performance.now() - start) / languages.length;
    const results = languages.map(({ id, title }, index): LanguageResult => ({
      ...{ id, title, files: record.languages[index]?.files ?? 0, changes: [], differences: [], milliseconds },
    }));
    for (const result of results) listener.finished(result);
    return Promise.resolve({ specFiles: record.specFiles, diagnostics: [], languages: results });
  });
}

async function generateAll(request: Request): Promise<Outcome> {
  const read = specFiles(request.allowRefs, request.config?.texts);
  const saving = await saveMemory(read.readMain(request.spec).text?.length ?? 0, () =>
    Promise.all(request.languages.map((language) => language.load())),
  );
  try {
    return await runStages(request, read);
  } finally {
    saving.end();
  }
}

async function runStages(request: Request, read: SpecFiles): Promise<Outcome> {
  const findings: Finding[] = [];
  const report: Report = (finding) => {
    findings.push(finding);
  };
  const isFine = (): boolean => findings.every((finding) => verdictOn(finding, request.strict) !== 'error');

  const { api, locator, files } = modelOf(request, read, report, isFine);
  return exclusively(api && request, async (interruption) => {
    const prepared = api ? await prepare(api, request, report, interruption) : [];
    const diagnostics = diagnose(findings, locator, request.strict);
    request.listener.diagnosed(diagnostics, locator);
    const languages = isFine() ? await finish(prepared, request, locator) : [];
    const mayRemember = api !== undefined && request.mode === 'write' && findings.length === 0;
    if (mayRemember) remember(prepared, request, files, files.map(read.textOf));
    return { specFiles: files, diagnostics, languages };
  });
}

interface Model {
  /** Undefined when there is an error. */
  readonly api: Api | undefined;
  readonly locator: Locator;
  /** Every file of the spec that was read. */
  readonly files: readonly string[];
}

/** Nothing of the result holds the document: its memory is free when the languages are made. */
function modelOf({ spec: file, listener }: Request, read: SpecFiles, report: Report, isFine: () => boolean): Model {
  listener.began(`reading ${file}`);
  const spec = load(file, report, read);
  listener.began(`checking ${file}`);
  if (spec) check(spec, report);
  listener.began(`working out the types of ${file}`);
  const api = spec && isFine() ? lower(spec, report) : undefined;
  return {
    api: isFine() ? api : undefined,
    locator: spec?.locator ?? createLocator(read),
    files: spec?.files ?? [file],
  };
}

/** Keeps other runs from writing the same files; without a request there is nothing to write. */
async function exclusively<Result>(
  request: Request | undefined,
  work: (interruption: Interruption) => Promise<Result>,
): Promise<Result> {
  const interruption = deferInterruption();
  const locks: Lock[] = [];
  try {
    if (request) {
      const { project, languages, mode } = request;
      for (const { id } of languages) {
        if (mode === 'write') locks.push(lock(project.root, id));
        else refuseLocked(project.root, id);
      }
    }
    return await work(interruption);
  } finally {
    for (const each of locks.reverse()) each.release();
    interruption.end();
  }
}

/** Only where nothing was to be done, so that what is on the disk is what was wanted. `texts` are those of `files`. */
function remember(
  prepared: readonly Prepared[],
  request: Request,
  files: readonly string[],
  texts: readonly (string | undefined)[],
): void {
  if (prepared.some(({ plan }) => plan.changes.length > 0 || plan.emptyDirectories.length > 0)) return;
  const languages = prepared.map(({ files: wanted, area, begun }) => {
    // Of what is wanted: what is on the disk may have been changed since it was compared.
    const contents = new Map(wanted.map(({ path, content }) => [path, content]));
    const digest = digestOf([...contents.keys()], (path) => contents.get(path) ?? Buffer.of());
    return { files: wanted.length, area, begun, digest };
  });
  keepRecord(request, files, texts, languages);
}

interface Prepared extends LanguageFiles {
  readonly entry: LanguageEntry;
  readonly disk: Disk;
  readonly plan: Plan;
  readonly milliseconds: number;
}

/** Generates all languages and compares them with the disk before it writes the first file. */
async function prepare(
  api: Api,
  { languages, config, project, listener }: Request,
  report: Report,
  interruption: Interruption,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const entry of languages) {
    await interruption.check();
    listener.began(`making ${entry.title}`);
    const start = performance.now();
    const { files, area, begun } = filesOf(await entry.load(), { api, config, project, report });
    checkPaths(files, area, api.source).forEach(report);
    const disk = readDisk(project.root, area);
    const language = { entry, files, area, begun, disk, plan: plan(files, disk) };
    prepared.push({ ...language, milliseconds: performance.now() - start });
  }
  return prepared;
}

async function finish(prepared: readonly Prepared[], request: Request, locator: Locator): Promise<LanguageResult[]> {
  const { project, mode, listener } = request;
  const results: LanguageResult[] = [];
  if (mode === 'write') markProject(project);
  for (const { entry, files, area, disk, plan, milliseconds } of prepared) {
    const start = performance.now();
    listener.began(`${mode === 'write' ? 'writing' : 'comparing'} ${entry.title}`);
    if (mode === 'write') await apply(project.root, area, plan);
    const differences = mode === 'check' ? differencesOf(plan.changes, disk, locator) : [];
    const result: LanguageResult = {
      id: entry.id,
      title: entry.title,
      files: files.length,
      changes: plan.changes,
      differences,
      milliseconds: milliseconds + performance.now() - start,
    };
    listener.finished(result);
    results.push(result);
  }
  return results;
}
