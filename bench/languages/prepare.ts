/** Makes what is measured of a language: our package, and the published client in a place of its own. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../measure/run.ts';
import { cache, root } from '../paths.ts';
import type { Language, Published } from './languages.ts';

/** The versions of what is used, or why nothing can be measured. */
export function toolsOf({ probe }: Language): { versions: string } | { missing: string } {
  try {
    return { versions: execute(probe, root).output.trim() };
  } catch (error) {
    return { missing: reasonOf(error) };
  }
}

/** Compiles what is measured, where that is not done when it is run. */
export function buildPrograms({ build }: Language): void {
  if (build !== undefined) execute(build, root);
}

/** KiB of our package; undefined where its tools are not there, and then says so. */
export function packageSize(language: Language): number | undefined {
  const directory = `${cache}packages/${language.id}`;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  return attempt(`the size of ${language.sdk} is not known`, () => {
    execute(language.pack(directory), root);
    return sizeIn(directory);
  });
}

/** KiB of the published package, the client being installed; undefined where that is not possible, and then says so. */
export function install({ name, install: commands, packages }: Published): number | undefined {
  if (existsSync(packages)) return sizeIn(packages);
  return attempt(`${name} is left out`, () => {
    console.error(`installing ${name}`);
    for (const command of commands) execute(command, root);
    return sizeIn(packages);
  });
}

function sizeIn(directory: string): number {
  return readdirSync(directory).reduce((bytes, file) => bytes + statSync(join(directory, file)).size, 0) / 1024;
}

function attempt<Result>(otherwise: string, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    console.error(`${otherwise}: ${reasonOf(error)}`);
    return undefined;
  }
}

/** The last line: what failed says there what was wrong. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? '';
}
