/** Checks that an artefact has all expected files and no others. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import type { Entries } from './entries.ts';
import type { Kind } from './ecosystem.ts';

/** Files that are not for users, in any language. `.rels` is a part of every NuGet package. */
const never =
  /(^|\/)(tests?|spec|generator|scripts|node_modules|reports|\.(?!rels$)[^/]*)(\/|$)|[._-](test|spec)\.\w+$/;

/** Returns its files. Throws a `Failure` that names missing and extra files, or says that it is too large. */
export async function checkContents(file: string, kind: Kind): Promise<Entries> {
  const entries = await open(file, kind);
  const paths = [...entries.keys()];
  const isExpected = (path: string): boolean =>
    kind.holds.test(path) && (!never.test(path) || kind.evenIf?.test(path) === true);
  const findings = [
    ...paths.filter((path) => !isExpected(path)).map((path) => `it must not hold ${path}`),
    ...kind.needs.filter((need) => !paths.some((path) => need.test(path))).map((need) => `it lacks ${need.source}`),
  ];
  const { limit = Infinity } = kind;
  if (statSync(file).size > limit)
    throw new Failure(`${basename(file)} is larger than ${limit / 1024} KiB`, 'what has made it grow?');
  if (findings.length === 0) return entries;
  throw new Failure(
    `${basename(file)} is not what users should get: ${findings.join('; ')}`,
    'the manifest of the package says what is packed, and release/src/pack what may be',
  );
}

async function open(file: string, { title, read }: Kind): Promise<Entries> {
  try {
    return await read(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${file} cannot be read as ${title}: ${reason}`, 'is it whole?', { cause: error });
  }
}
