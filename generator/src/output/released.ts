/** The files for releases: the spec of the last one, and the generator's changesets for the next. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../failure.ts';
import { attempt } from './attempt.ts';
import { writeFile } from './write-file.ts';

/** The spec of the last release, and every file that it refers to, as they lie in the repository. */
export const released = '.changeset/released';

export const releasedSpec = `${released}/openapi.yaml`;

/** The generator's changesets, one for each package; people write the others. */
export const specChangesets = '.changeset/api-*.md';

/** Whether there was a release to compare with. */
export function hasRelease(repository: string): boolean {
  return existsSync(join(repository, releasedSpec));
}

/** Whether the files of the spec are, byte for byte, those of the last release. */
export function isReleased(repository: string, files: readonly string[]): boolean {
  return files.every((file) => {
    const kept = keptPath(repository, file);
    return kept !== undefined && existsSync(kept) && readFileSync(kept).equals(readFileSync(file));
  });
}

/** Copies the files of the spec as those of the last release. */
export function keepReleased(repository: string, files: readonly string[]): void {
  const kept = files.map((file) => {
    const path = keptPath(repository, file);
    if (path !== undefined) return { path, content: attempt('read', file, () => readFileSync(file)) };
    const message = `${file} is a part of the spec and lies outside of the repository: a release can't keep it`;
    throw new Failure(message, 'move it below the root of the repository, and refer to it there');
  });
  attempt('delete', join(repository, released), (path) => {
    rmSync(path, { recursive: true, force: true });
  });
  for (const { path, content } of kept) {
    attempt('write', path, () => {
      writeFile(path, content);
    });
  }
}

/** Undefined outside of the repository. */
function keptPath(repository: string, file: string): string | undefined {
  const path = relative(repository, file);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? undefined
    : join(repository, released, path);
}

/** The generator's changesets: their texts by the folder of the package. */
export function readSpecChangesets(repository: string): ReadonlyMap<string, string> {
  const directory = join(repository, '.changeset');
  const names = existsSync(directory) ? readdirSync(directory).toSorted() : [];
  return new Map(
    names.flatMap((name) => {
      const [, folder] = /^api-(.+)\.md$/.exec(name) ?? [];
      if (folder === undefined) return [];
      return [[folder, attempt('read', join(directory, name), (path) => readFileSync(path, 'utf8'))] as const];
    }),
  );
}

/** The action, in a word; undefined if they were the same before. A package without a text has no changeset. */
export function replaceChangesets(repository: string, texts: ReadonlyMap<string, string>): string | undefined {
  const before = readSpecChangesets(repository);
  if (isDeepStrictEqual(before, texts)) return undefined;
  const pathOf = (folder: string): string => join(repository, `.changeset/api-${folder}.md`);
  for (const folder of before.keys()) {
    if (texts.has(folder)) continue;
    attempt('delete', pathOf(folder), (path) => {
      rmSync(path);
    });
  }
  for (const [folder, text] of texts) {
    attempt('write', pathOf(folder), (path) => {
      writeFile(path, Buffer.from(text));
    });
  }
  if (texts.size === 0) return 'removed';
  return before.size === 0 ? 'written' : 'updated';
}
