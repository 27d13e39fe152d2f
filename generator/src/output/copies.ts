/** The hand-written files that a package for another spec takes over from ours. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contains } from './area.ts';
import type { Area } from './area.ts';
import { attempt } from './attempt.ts';
import type { Owned } from './language-files.ts';
import type { WantedFile } from './plan.ts';

export interface Origin {
  /** The root of our repository. */
  readonly repository: string;
  /** Our package, below it. */
  readonly home: string;
  /** The names that replace ours. */
  readonly rename: (text: string) => string;
}

/** `paths` are files and directories of our package; it leaves out paths in `generated`. */
export function copiesOf(paths: readonly string[], { repository, home, rename }: Origin, generated: Area): Owned {
  const files: WantedFile[] = [];
  const area = { directories: [] as string[], files: [] as string[] };
  for (const path of paths.map((name) => `${home}/${name}`)) {
    const isDirectory = attempt('read', join(repository, path), (there) => statSync(there)).isDirectory();
    (isDirectory ? area.directories : area.files).push(rename(path));
    const originals = isDirectory ? filesIn(path, repository, generated.caches ?? []) : [path];
    files.push(...originals.map((original) => copyOf(original, repository, rename)));
  }
  return { files: files.filter(({ path }) => !contains(generated, path)), area };
}

function copyOf(path: string, repository: string, rename: Origin['rename']): WantedFile {
  const text = attempt('read', join(repository, path), (file) => readFileSync(file, 'utf8'));
  return { path: rename(path), content: Buffer.from(rename(text)), sources: [] };
}

const testDirectory = /^(tests?|__tests__|node_modules)$/;
const testFile = /\.test\.[^.]+$/;

function filesIn(directory: string, repository: string, caches: readonly string[]): string[] {
  const entries = attempt('read', join(repository, directory), (path) => readdirSync(path, { withFileTypes: true }));
  return entries.flatMap((entry) => {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory()) {
      const isLeftOut = testDirectory.test(entry.name) || caches.includes(entry.name);
      return isLeftOut ? [] : filesIn(path, repository, caches);
    }
    return entry.isFile() && !testFile.test(entry.name) ? [path] : [];
  });
}
