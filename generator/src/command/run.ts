/** One run after the other: what the command line asked for, and what is said about it. */
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { generate } from '../generate.ts';
import type { Outcome, Request } from '../generate.ts';
import { isSameFile, openProject } from '../output/project.ts';
import { watch } from '../watch.ts';
import { allowedDirectories } from './allowed.ts';
import { noteChanges } from './changeset.ts';
import type { GenerateCommand } from './arguments.ts';
import { jsonDocument } from './json.ts';
import { checkSummary, formatFailure, textListener } from './text.ts';
import type { Terminal } from './text.ts';

/** Gives the exit code. `repository` is the root of this repository. */
export async function run(command: GenerateCommand, repository: string, terminal: Terminal): Promise<number> {
  const { languages, mode, json } = command;
  const spec = specOf(command, repository);
  const strict = command.strict || isOwn(spec, repository);
  const allowRefs = allowedDirectories(command.allowRefs);
  const project = openProject(repository, command.out);
  const listener = json ? silent : textListener(command, project.root, terminal);
  const request: Request = {
    ...{ spec, allowRefs, strict, languages, project, listener },
    mode: mode === 'check' ? 'check' : 'write',
  };
  const note = (outcome: Outcome): Promise<string | undefined> =>
    command.changeset && !hasErrors(outcome) ? noteChanges(request, outcome) : Promise.resolve(undefined);
  if (mode === 'watch') return watchRuns(request, note, terminal);

  const outcome = await generate(request);
  const noted = await note(outcome);
  const isFine = !hasErrors(outcome) && outcome.languages.every(({ differences }) => differences.length === 0);
  if (json) terminal.out(jsonDocument(outcome, { ok: isFine, strict, root: project.root, changeset: noted }));
  else if (mode === 'check' && !hasErrors(outcome)) terminal.out(checkSummary(outcome.languages));
  else if (noted !== undefined) terminal.out(noted);
  return isFine ? 0 : 1;
}

function specOf({ spec, out }: GenerateCommand, repository: string): string {
  const own = join(repository, 'openapi.yaml');
  if (spec === undefined) return own;
  if (out !== undefined || isSameFile(spec, own)) return spec;
  throw new Failure(
    `--spec ${spec} without --out would turn this repository's own SDKs into those of another API`,
    'say where its packages go: --out DIR',
  );
}

/** Whoever owns a spec can mend it: this repository's own is always read strictly. */
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
