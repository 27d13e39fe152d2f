/** Searches for the recorded sources of an artefact: in the working tree, then in earlier commits. */
import { Failure } from '../../../generator/src/failure.ts';
import type { Package } from '../pack/packages.ts';
import { inputPlaces } from '../pack/inputs.ts';
import { generatorOf, sourceOf, specOf, type MadeFrom } from '../pack/record.ts';
import { history, workingTree, type Tree } from '../pack/tree.ts';

/** Only ancestors of the checked-out commit: the user trusts these. */
export function findTree(record: MadeFrom, { folder }: Package, root: string): Tree {
  let closest = 0;
  const fits = (tree: Tree): boolean => {
    const matching = countMatching(tree, record, folder);
    closest = Math.max(closest, matching);
    return matching === parts.length;
  };
  const here = workingTree(root);
  if (fits(here)) return here;
  const built = ['generator', folder, ...inputPlaces(here, folder), 'package-lock.json', 'tsconfig.json'];
  const paths = [...built, ...Object.keys(record.spec)];
  for (const tree of history(root, paths)) if (fits(tree)) return tree;
  throw new Failure(
    `neither what is on the disk nor a commit that leads to it has ${parts[closest] ?? ''} that it records`,
    'fetch the whole history (git fetch --unshallow --tags) and check out the release; if that is so already, it was not made here',
  );
}

/** Checks each only if the previous ones match. */
const parts = ['the spec', 'the generator, with the spec,', 'the source, with the spec and the generator,'];

function countMatching(tree: Tree, record: MadeFrom, folder: string): number {
  const spec = specOf(tree, Object.keys(record.spec));
  if (Object.entries(record.spec).some(([path, sum]) => spec[path] !== sum)) return 0;
  if (generatorOf(tree) !== record.generator) return 1;
  return sourceOf(tree, folder) === record.source ? 3 : 2;
}
