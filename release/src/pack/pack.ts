/** Builds and checks the artefacts of each package. */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import type { Artefact } from './artefact.ts';
import { checkContents } from './contents.ts';
import type { Kind } from './ecosystem.ts';
import type { Package } from './packages.ts';
import { recordOf, specFilesIn, writeRecord } from './record.ts';
import { seconds } from './seconds.ts';
import { stage } from './stage.ts';
import { inTemporaryDirectory } from './temporary.ts';
import { workingTree } from './tree.ts';

export interface Skipped {
  readonly id: string;
  /** Why this machine cannot pack it. */
  readonly reason: string;
}

/** Divides the packages into those that this machine can pack, and the others. */
export function packable(
  root: string,
  packages: readonly Package[],
): { readonly packages: readonly Package[]; readonly skipped: readonly Skipped[] } {
  const skipped = packages.flatMap(({ id, folder, ecosystem }) => {
    const reason = ecosystem.obstacle(join(root, folder));
    return reason === undefined ? [] : [{ id, reason }];
  });
  return { packages: packages.filter(({ id }) => !skipped.some((each) => each.id === id)), skipped };
}

/**
 * Writes the artefacts of the packages into `directory`. None is there before all of the package have passed, and
 * what was there before of the same name is replaced.
 */
export async function pack(
  root: string,
  packages: readonly Package[],
  directory: string,
  progress: (line: string) => void = () => undefined,
): Promise<Artefact[]> {
  const [obstacle] = packable(root, packages).skipped;
  if (obstacle !== undefined) throw new Failure(`${obstacle.id} cannot be packed`, obstacle.reason);
  const artefacts: Artefact[] = [];
  for (const each of packages) {
    const start = performance.now();
    progress(`packing ${each.id} ${each.version}`);
    artefacts.push(...(await packOne(root, each, directory)));
    progress(`packed ${each.id} in ${seconds(start)}`);
  }
  return artefacts;
}

function packOne(root: string, each: Package, directory: string): Promise<Artefact[]> {
  makeDirectory(directory);
  return inTemporaryDirectory('pack', async (temporary) => {
    // On the same file system as the target, so that renaming a file is atomic.
    const into = mkdtempSync(join(realpathSync(directory), '.packing-'));
    try {
      const tree = workingTree(root);
      const staged = stage(tree, root, each, temporary);
      writeRecord(recordOf(tree, each, specFilesIn(root)), each, staged);
      await each.ecosystem.build(staged, into);
      const found = filesOf(each, into);
      await each.ecosystem.check?.(
        found.map(({ file }) => join(into, file)),
        staged,
      );
      const artefacts: Artefact[] = [];
      for (const { file, kind } of found) artefacts.push(await describe(each, kind, into, file, directory));
      for (const { file } of found) renameSync(join(into, file), join(directory, file));
      return artefacts;
    } finally {
      rmSync(into, { recursive: true, force: true });
    }
  });
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new Failure(`${directory} is no directory, and cannot be made one: ${String(error)}`, 'name another');
  }
}

/** One of each kind; its name contains the version. */
function filesOf({ id, version, ecosystem }: Package, into: string): { file: string; kind: Kind }[] {
  const files = readdirSync(into);
  const found = ecosystem.kinds.flatMap((kind) =>
    files
      .filter((file) => file.endsWith(`${version}${kind.ending}`) || isWheel(file, version, kind))
      .map((file) => ({ file, kind })),
  );
  if (found.length === ecosystem.kinds.length && found.length === files.length) return found;
  const expected = ecosystem.kinds.map(({ title }) => title).join(', ');
  throw new Failure(`packing ${id} ${version} made ${files.join(', ')}`, `expected was one of each: ${expected}`);
}

/** In the name of a wheel, the version of Python follows that of the package. */
function isWheel(file: string, version: string, { ending }: Kind): boolean {
  return ending === '.whl' && file.endsWith(ending) && file.includes(`-${version}-`);
}

async function describe(
  { id, ecosystem, name, version }: Package,
  kind: Kind,
  into: string,
  file: string,
  directory: string,
): Promise<Artefact> {
  const entries = await checkContents(join(into, file), kind);
  return {
    package: id,
    registry: ecosystem.registry,
    ...{ name, version, kind },
    file: join(directory, file),
    bytes: statSync(join(into, file)).size,
    unpackedBytes: [...entries.values()].reduce((sum, content) => sum + content.length, 0),
    paths: [...entries.keys()].sort(),
  };
}
