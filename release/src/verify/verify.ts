/** Builds an artefact again from its recorded spec, generator and source, and compares. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import type { Kind } from '../pack/ecosystem.ts';
import { ecosystems } from '../pack/ecosystems.ts';
import { largest, type Entries } from '../pack/entries.ts';
import { publishedPackages, type Package } from '../pack/packages.ts';
import type { MadeFrom } from '../pack/record.ts';
import { compare, type Difference } from './compare.ts';
import { findTree } from './find-tree.ts';
import { invalid, notOurs, readRecord } from './read-record.ts';
import { remake } from './remake.ts';

export interface Verdict {
  readonly kind: Kind;
  readonly record: MadeFrom;
  /** The commit with the recorded sources; undefined if they are in the working tree. */
  readonly commit: string | undefined;
  /** The number of expected files. */
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** Throws a `Failure` if it cannot compare. `root` is the root of this repository. */
export async function verify(file: string, root: string): Promise<Verdict> {
  const archive = kindOf(file);
  const entries = await open(file, archive);
  const record = readRecord(entries);
  const { each, kind } = packageOf(record, archive, root);
  if (each.isGenerated !== Object.keys(record.spec).length > 0) throw invalid(notOurs);
  const tree = findTree(record, each, root);
  const expected = await kind.read(await remake(tree, record, each, kind, root));
  return { kind, record, commit: tree.commit, files: expected.size, differences: compare(entries, expected) };
}

function kindOf(file: string): Kind {
  const kinds = ecosystems.flatMap((ecosystem) => ecosystem.kinds);
  const kind = kinds.find(({ ending }) => file.endsWith(ending));
  if (kind) return kind;
  const all = kinds.map(({ title, ending }) => `${ending} (${title})`).join(', ');
  throw new Failure(`${basename(file)} is nothing that is published here`, `that ends with ${all}`);
}

async function open(file: string, { title, read }: Kind): Promise<Entries> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    throw new Failure(`${file} is no file`, 'name a package that npm run pack wrote, or one that you downloaded');
  }
  try {
    if (stats.size > largest) throw new Error(`it is larger than ${largest / 1024 / 1024} MiB`);
    return await read(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `it cannot be read as ${title}: ${reason}`,
      'is it whole? download it again from where it was published',
      { cause: error },
    );
  }
}

function packageOf(record: MadeFrom, archive: Kind, root: string): { readonly each: Package; readonly kind: Kind } {
  const each = publishedPackages(root).find(({ id }) => id === record.package);
  // Several ecosystems use the same kind of archive, with different contents.
  const kind = each?.ecosystem.kinds.find(({ ending }) => ending === archive.ending);
  if (each === undefined || kind === undefined) {
    const what = JSON.stringify(record.package.slice(0, 100));
    throw new Failure(
      `it says that it is of the package ${what}, which has no ${archive.title} here`,
      'is it from here?',
    );
  }
  const obstacle = each.ecosystem.obstacle(join(root, each.folder));
  if (obstacle === undefined) return { each, kind };
  throw new Failure(`${each.id} cannot be packed here, and so not compared`, obstacle);
}
