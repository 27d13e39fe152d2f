/** The SHA-256 of the sources of a package: `made-from.json` in every published package. */
import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { load } from '../../../generator/src/spec/load.ts';
import type { Staged } from './ecosystem.ts';
import type { Package } from './packages.ts';
import { inputsOf } from './inputs.ts';
import { place } from './stage.ts';
import type { Tree } from './tree.ts';

export const recordName = 'made-from.json';

export interface MadeFrom {
  /** In this repository: `@plex-sdk/python`. */
  readonly package: string;
  /** By file: what `sha256sum openapi.yaml` prints. Empty if no file of the package is generated from it. */
  readonly spec: Readonly<Record<string, string>>;
  /** The SHA-256 of the lines that `sha256sum` prints for the files of the generator. */
  readonly generator: string;
  /** The same for the files of the package in the repository, and for the other files that its build uses. */
  readonly source: string;
}

/** `specFiles` are relative to the root. */
export function recordOf(tree: Tree, { id, folder, isGenerated }: Package, specFiles: readonly string[]): MadeFrom {
  return {
    package: id,
    spec: isGenerated ? specOf(tree, specFiles) : {},
    generator: generatorOf(tree),
    source: sourceOf(tree, folder),
  };
}

export function specOf(tree: Tree, specFiles: readonly string[]): MadeFrom['spec'] {
  const paths = specFiles.filter((path) => tree.paths.includes(path)).sort();
  const sums = tree.read(paths).map(sha256);
  return Object.fromEntries(paths.map((path, index) => [path, sums[index] ?? '']));
}

export function generatorOf(tree: Tree): string {
  return sumOf(tree, (path) => /^generator\/(package\.json$|bin\/|src\/)/.test(path));
}

export function sourceOf(tree: Tree, folder: string): string {
  const isInput = inputsOf(tree, folder);
  const isOwn = (path: string): boolean =>
    path.startsWith(`${folder}/`) || /^(tsconfig|package-lock)\.json$/.test(path);
  return sumOf(tree, (path) => isOwn(path) || isInput(path));
}

/** Every file of the spec of this repository, relative to the root. */
export function specFilesIn(root: string): readonly string[] {
  const spec = load(join(root, 'openapi.yaml'), () => undefined);
  if (spec === undefined) throw new Failure('openapi.yaml cannot be read', 'npm run generate -- --check says why');
  return spec.files.map((file) => relative(root, file).split(sep).join('/'));
}

export function writeRecord(record: MadeFrom, { ecosystem }: Package, { folder }: Staged): void {
  place(join(folder, ecosystem.recordIn(folder)), Buffer.from(formatRecord(record)));
}

export function formatRecord(record: MadeFrom): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function sumOf(tree: Tree, isPart: (path: string) => boolean): string {
  const paths = tree.paths.filter((path) => isPart(path) && !isTest(path));
  const sums = tree.read(paths).map(sha256);
  return sha256(Buffer.from(paths.map((path, index) => `${sums[index] ?? ''}  ${path}\n`).join('')));
}

/** Tests do not change the result. */
function isTest(path: string): boolean {
  return /\.(test|fixture)\.[^/]+$|^(packages\/)?[^/]+\/tests?\//.test(path);
}

/** The SHA-256 of text with LF line breaks, whatever git wrote on checkout. */
function sha256(content: Buffer): string {
  const isText = !content.includes(0);
  const bytes =
    isText && content.includes('\r\n')
      ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
      : content;
  return createHash('sha256').update(bytes).digest('hex');
}
