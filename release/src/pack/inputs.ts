/** What a package is built from beside its own folder: what its `turbo.json` names in the root as inputs of `build`. */
import { matchesGlob } from 'node:path';
import type { Tree } from './tree.ts';

const inRoot = '$TURBO_ROOT$/';

/** Tells of a path, relative to the root, whether it is such a file. */
export function inputsOf(tree: Tree, folder: string): (path: string) => boolean {
  const patterns = patternsOf(tree, folder);
  return (path) => patterns.some((pattern) => matchesGlob(path, pattern));
}

/** What all these paths begin with, up to the first wildcard of each: `packages`, `LICENSE`. */
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
  // What a task has written is named by an object.
  const paths = inputs.filter((input) => typeof input === 'string');
  return paths.filter((path) => path.startsWith(inRoot)).map((path) => path.slice(inRoot.length));
}
