/** The files outside its folder that the build of a package uses: the inputs of `build` in the root, in its `turbo.json`. */
import { matchesGlob } from 'node:path';
import type { Tree } from './tree.ts';

const inRoot = '$TURBO_ROOT$/';

/** Returns whether a path, relative to the root, is such a file. */
export function inputsOf(tree: Tree, folder: string): (path: string) => boolean {
  const patterns = patternsOf(tree, folder);
  return (path) => patterns.some((pattern) => matchesGlob(path, pattern));
}

/** The beginnings of these paths, up to the first wildcard: `packages`, `LICENSE`. */
export function inputPlaces(tree: Tree, folder: string): string[] {
  const places = patternsOf(tree, folder).map((pattern) => pattern.replace(/\/?[^/]*[*{?[].*$/, ''));
  return [...new Set(places)];
}

interface Turbo {
  readonly tasks?: { readonly build?: { readonly inputs?: readonly unknown[] } };
}

function patternsOf(tree: Tree, folder: string): string[] {
  const file = `${folder}/turbo.json`;
  if (!tree.paths.includes(file)) return [];
  const { tasks } = JSON.parse(String(tree.read([file])[0])) as Turbo;
  const inputs = tasks?.build?.inputs ?? [];
  // An object names the output of a task.
  const paths = inputs.filter((input) => typeof input === 'string');
  return paths.filter((path) => path.startsWith(inRoot)).map((path) => path.slice(inRoot.length));
}
