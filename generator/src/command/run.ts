/** Runs the command as the command line says, and prints the result. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose, type Finding } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import { generate } from '../generate.ts';
import type { Outcome, Request } from '../generate.ts';
import { isPublished } from '../home.ts';
import { isSameFile, openProject } from '../output/project.ts';
import type { Config } from '../package/config.ts';
import { createLocator } from '../spec/position.ts';
import { watch } from '../watch.ts';
import { allowedDirectories } from './allowed.ts';
import { noteChanges, refuseNotes } from './changeset.ts';
import type { GenerateCommand } from './arguments.ts';
import { findConfig } from './config/find.ts';
import { jsonDocument } from './json.ts';
import { checkSummary, formatFailure, textListener } from './text.ts';
import type { Terminal } from './text.ts';

/** Gives the exit code. `repository` is the root of this repository, or of the package that the generator is in. */
export async function run(command: GenerateCommand, repository: string, terminal: Terminal): Promise<number> {
  const { mode, json, known } = command;
  const { config, refused } = await configOf(command, repository);
  const listenTo = (root: string, languages: Request['languages']): Request['listener'] =>
    json ? silent : textListener({ ...command, languages }, root, terminal);
  if (refused !== undefined) {
    listenTo('', known).diagnosed(refused.diagnostics, refused.locator);
    if (json) terminal.out(jsonDocument(refused, { ok: false, strict: false, root: '', changeset: undefined }));
    return 1;
  }
  const values = config?.values ?? {};
  const out = command.out ?? values.out;
  const spec = specOf(command.spec ?? values.spec, out, repository);
  const strict = command.strict || values.strict === true || isOwn(spec, repository);
  const allowRefs = allowedDirectories(command.allowRefs);
  const project = openProject(repository, out);
  const languages = command.languages ?? known.filter(({ id }) => values.languages?.includes(id) ?? true);
  const request: Request = {
    ...{ spec, allowRefs, strict, languages, config, project, listener: listenTo(project.root, languages) },
    mode: mode === 'check' ? 'check' : 'write',
  };
  const notes = command.changeset && project.isRepository;
  if (notes) refuseNotes(project.repository);
  const note = (outcome: Outcome): Promise<string | undefined> =>
    notes && !hasErrors(outcome) ? noteChanges(request, outcome) : Promise.resolve(undefined);
  if (mode === 'watch') return watchRuns(request, note, terminal);

  const outcome = await generate(request);
  const noted = await note(outcome);
  const isFine = !hasErrors(outcome) && outcome.languages.every(({ differences }) => differences.length === 0);
  if (json) terminal.out(jsonDocument(outcome, { ok: isFine, strict, root: project.root, changeset: noted }));
  else if (mode === 'check' && !hasErrors(outcome)) terminal.out(checkSummary(outcome.languages));
  else if (noted !== undefined) terminal.out(noted);
  return isFine ? 0 : 1;
}

type Refused = Outcome & { readonly locator: ReturnType<typeof createLocator> };

/** Loads the reader of the config file only if there is one. */
async function configOf(
  { config: given, spec, out, known }: GenerateCommand,
  repository: string,
): Promise<{ readonly config?: Config | undefined; readonly refused?: Refused }> {
  const isOther = out !== undefined || (spec !== undefined && !isOwn(spec, repository));
  const file = findConfig({ given, isOther, repository });
  if (file === undefined) return {};
  const { readConfig } = await import('./config/read.ts');
  const findings: Finding[] = [];
  const { config, texts } = readConfig(file, known, (finding) => findings.push(finding));
  if (findings.length === 0) return { config };
  const locator = createLocator(texts);
  return { refused: { specFiles: [], diagnostics: diagnose(findings, locator), languages: [], locator } };
}

function specOf(spec: string | undefined, out: string | undefined, repository: string): string {
  const own = join(repository, 'openapi.yaml');
  if (isPublished) return specElsewhere(spec, out);
  if (spec === undefined) return own;
  if (out !== undefined || isSameFile(spec, own)) return spec;
  throw new Failure(
    `--spec ${spec} without --out would turn this repository's own SDKs into those of another API`,
    'say where its packages go: --out DIR',
  );
}

/** Outside of this repository, there is no default for the input and the output. */
function specElsewhere(spec: string | undefined, out: string | undefined): string {
  const example =
    spec ?? ['openapi.yaml', 'openapi.yml', 'openapi.json', 'swagger.json'].find((name) => existsSync(name));
  if (spec !== undefined && out !== undefined) return spec;
  const lacks = spec === undefined ? 'no description is named' : 'no directory is named for the packages';
  throw new Failure(
    lacks,
    `write --spec ${example ?? 'openapi.yaml'} --out ${out ?? 'sdk'}, or spec and out in sdk.yaml; --help says more`,
  );
}

/** The owner of a spec can correct it, so this repository's own spec is always read strictly. */
function isOwn(spec: string, repository: string): boolean {
  return isSameFile(spec, join(repository, 'openapi.yaml'));
}

const silent: Request['listener'] = {
  began: () => undefined,
  diagnosed: () => undefined,
  finished: () => undefined,
};

type Note = (outcome: Outcome) => Promise<string | undefined>;

async function watchRuns(request: Request, note: Note, terminal: Terminal): Promise<number> {
  let files: readonly string[] = [request.spec];
  await watch(request.spec, async () => {
    let hasFailed = true;
    try {
      const outcome = await generate(request);
      files = outcome.specFiles;
      hasFailed = hasErrors(outcome);
      const noted = await note(outcome);
      if (noted !== undefined) terminal.out(noted);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      terminal.error(formatFailure(error, terminal.errorColors));
    }
    terminal.out(terminal.outColors.dim(`watching ${files.join(', ')} (Ctrl-C ends)`));
    return { files, hasFailed };
  });
  return 0;
}

function hasErrors({ diagnostics }: Outcome): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
