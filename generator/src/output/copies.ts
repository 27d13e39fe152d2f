/** The hand-written files that a package for another spec takes over from ours. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contains } from './area.ts';
import type { Area } from './area.ts';
import { attempt } from './attempt.ts';
import type { Owned } from './language-files.ts';
import type { WantedFile } from './plan.ts';

/** `paths` are files and directories below `home`, itself below `repository`; what is in `generated` is left out. */
export function copiesOf(paths: readonly string[], home: string, repository: string, generated: Area): Owned {
  const files: string[] = [];
  const area = { directories: [] as string[], files: [] as string[] };
  for (const path of paths.map((name) => `${home}/${name}`)) {
    const isDirectory = attempt('read', join(repository, path), (there) => statSync(there)).isDirectory();
    (isDirectory ? area.directories : area.files).push(path);
    files.push(...(isDirectory ? filesIn(path, repository, generated.caches ?? []) : [path]));
  }
  return {
    files: files.filter((path) => !contains(generated, path)).map((path) => copyOf(path, repository)),
    area,
  };
}

function copyOf(path: string, repository: string): WantedFile {
  return { path, content: attempt('read', join(repository, path), (file) => readFileSync(file)), sources: [] };
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
