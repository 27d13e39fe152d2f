/** One language: generated beside its directory, then swapped in whole. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../../generator/src/failure.ts';
import { deferInterruption } from '../../generator/src/output/interruption.ts';
import { common, type Settings } from './languages.ts';
import { prepareSpec } from './spec.ts';
import { runWrapper } from './wrapper.ts';

export interface Made {
  /** Relative to the root. */
  readonly directory: string;
  readonly files: number;
}

/** `root` has `openapi.yaml`, `openapitools.json` and `packages/`; `name` is one of a known language or generator. */
export async function generate(root: string, name: string, settings: Settings): Promise<Made> {
  const directory = `packages/other/${name}`;
  refuseForeign(join(root, directory), directory);
  const interruption = deferInterruption();
  const others = join(root, 'packages/other');
  mkdirSync(others, { recursive: true });
  // Made exclusively, under a name that nobody can guess; the number of the process says later whose it was.
  const workshop = mkdtempSync(join(others, `.${name}.${process.pid}.`));
  const beside = `packages/other/${basename(workshop)}`;
  try {
    removeLeftovers(others);
    prepareSpec(join(root, 'openapi.yaml'), join(workshop, 'openapi.json'));
    const configuration = {
      ...common,
      ...settings,
      inputSpec: `${beside}/openapi.json`,
      outputDir: `${beside}/new`,
    };
    writeFileSync(join(workshop, 'config.json'), JSON.stringify(configuration));
    await interruption.check();
    const { succeeded, output } = runWrapper(root, ['generate', '--config', `${beside}/config.json`]);
    await interruption.check();
    if (!succeeded || !existsSync(join(workshop, 'new'))) throw failed(name, output);
    swap(join(workshop, 'new'), join(root, directory), join(workshop, 'old'));
    return { directory, files: countFiles(join(root, directory)) };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    interruption.end();
  }
}

/** The directory is replaced whole: what is not OpenAPI Generator's is someone's work. */
function refuseForeign(path: string, shown: string): void {
  if (!existsSync(path) || existsSync(join(path, '.openapi-generator/VERSION'))) return;
  throw new Failure(`${shown} is there, and OpenAPI Generator did not make it`, 'move it away, or remove it');
}

/** Of runs that were killed. */
function removeLeftovers(directory: string): void {
  for (const name of readdirSync(directory)) {
    const [, pid] = /^\..+\.(\d+)\.\w{6}$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(directory, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function swap(made: string, place: string, old: string): void {
  const replaces = existsSync(place);
  if (replaces) renameSync(place, old);
  try {
    renameSync(made, place);
  } catch (error) {
    if (replaces) renameSync(old, place);
    throw error;
  }
}

function failed(name: string, output: string): Failure {
  const lines = output.split('\n').filter((line) => !/ (INFO|WARN) /.test(line) && line.trim() !== '');
  return new Failure(
    `OpenAPI Generator could not make ${name}, and nothing was changed:\n${lines.slice(0, 20).join('\n')}`,
    'npm run lint:spec checks the spec; a setting in other/languages.json may not suit this generator',
  );
}

function countFiles(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
