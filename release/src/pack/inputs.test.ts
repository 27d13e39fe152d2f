import { expect, test } from 'vitest';
import { inputPlaces, inputsOf } from './inputs.ts';
import type { Tree } from './tree.ts';

function treeOf(files: Readonly<Record<string, unknown>>): Tree {
  const read = (paths: readonly string[]): Buffer[] => paths.map((path) => Buffer.from(JSON.stringify(files[path])));
  return { paths: Object.keys(files), links: [], read };
}

const written = { mode: 'dependencyOutputs', globs: ['**'], from: ['a#generate'] };
const inputs = ['$TURBO_EXTENDS$', written, 'bin/**', '$TURBO_ROOT$/LICENSE', '$TURBO_ROOT$/packages/*/{src,lib}/**'];
const tree = treeOf({
  'made/turbo.json': { tasks: { build: { inputs }, test: { inputs: ['$TURBO_ROOT$/docs/**'] } } },
});

test('a package is built from what turbo.json names in the root', () => {
  const isInput = inputsOf(tree, 'made');
  const paths = ['LICENSE', 'packages/a/src/b/c.ts', 'packages/a/test/b.ts', 'bin/x', 'docs/a.md'];
  expect(paths.filter(isInput)).toEqual(['LICENSE', 'packages/a/src/b/c.ts']);
  expect(inputPlaces(tree, 'made')).toEqual(['LICENSE', 'packages']);
});

test('one that names nothing there, or has none, is built from its folder alone', () => {
  expect(inputsOf(treeOf({ 'made/turbo.json': { tasks: {} } }), 'made')('LICENSE')).toBe(false);
  expect(inputsOf(treeOf({}), 'made')('LICENSE')).toBe(false);
});
