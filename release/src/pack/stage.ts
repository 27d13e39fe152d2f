/** A copy of a package outside the repository, so that its build uses only files that git tracks. */
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { parse } from '../../../generator/src/spec/parse.ts';
import type { Staged } from './ecosystem.ts';
import { inputsOf } from './inputs.ts';
import { absoluteLinks } from './links.ts';
import type { Package } from './packages.ts';
import type { Tree } from './tree.ts';

/** The time of all packed files. RubyGems uses it too: the first day that every kind of archive can store. */
export const packedAt = 315_619_200;

/**
 * The copy has the same place in `directory`, with what the package is built from and what is installed in the root.
 * `more` says which files come along beside these.
 */
export function stage(
  tree: Tree,
  root: string,
  { folder, ecosystem: { page: pageName = 'README.md' } }: Pick<Package, 'folder' | 'ecosystem'>,
  directory: string,
  more: (path: string) => boolean = () => false,
): Staged {
  const link = tree.links.find((path) => path.startsWith(`${folder}/`));
  if (link !== undefined)
    throw new Failure(`${link} is a link, which no package may have`, 'put the file itself there');
  // Every package can use files in the root, such as the `tsconfig.json` that it extends.
  const isInput = inputsOf(tree, folder);
  const isNeeded = (path: string): boolean => path.startsWith(`${folder}/`) || isInput(path) || more(path);
  const paths = tree.paths.filter((path) => isNeeded(path) || /^[^./][^/]*$/.test(path));
  const contents = tree.read(paths);
  paths.forEach((path, index) => {
    place(join(directory, path), contents[index] ?? Buffer.of());
  });
  const page = posix.join(folder, pageName);
  const index = paths.indexOf(page);
  if (index !== -1) {
    const linked = absoluteLinks(contents[index]?.toString() ?? '', posix.dirname(page), repositoryIn(directory));
    place(join(directory, page), Buffer.from(linked));
  }
  for (const part of ['', 'generator', folder]) {
    const installed = join(root, part, 'node_modules');
    const here = join(directory, part, 'node_modules');
    if (existsSync(installed) && existsSync(dirname(here)) && !existsSync(here))
      symlinkSync(installed, here, 'junction');
  }
  const staged = join(directory, folder);
  const { version } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as { version: string };
  return { folder: staged, source: join(root, folder), version };
}

/** Its address in sdk.yaml; undefined if it has none yet. */
function repositoryIn(directory: string): string | undefined {
  const file = join(directory, 'sdk.yaml');
  if (!existsSync(file)) return undefined;
  const settings = parse(file, readFileSync(file, 'utf8'), () => undefined) as { readonly repository?: string } | null;
  return settings?.repository;
}

/** Sets the same time and permissions on every machine: archives contain both. */
export function place(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, 0o644);
  utimesSync(file, packedAt, packedAt);
}
