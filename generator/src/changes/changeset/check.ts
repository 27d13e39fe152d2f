/** Checks that the changesets have at least the levels of the report. */
import { isDeepStrictEqual } from 'node:util';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import { Failure } from '../../failure.ts';
import { highest, isBelow, type Level } from '../level.ts';
import { readSpecChangesets } from '../../output/released.ts';
import type { Report, ReportedChange } from '../report.ts';
import type { ReleasedPackage } from './packages.ts';
import { changesetTexts } from './text.ts';

/** A package whose changesets have too low a level. */
export interface Shortfall {
  readonly package: string;
  readonly language: string;
  readonly said: Level;
  readonly needed: Level;
  /** The changes that require a higher level. */
  readonly proof: readonly ReportedChange[];
}

export function shortfalls(
  report: Report,
  packages: readonly ReleasedPackage[],
  repository: string,
): readonly Shortfall[] {
  const said = readChangesets(repository);
  return packages.flatMap(({ name, language }) => {
    const [level, needed] = [highest(said.get(name) ?? []), report.levels[language] ?? 'none'];
    if (!isBelow(level, needed)) return [];
    const proof = report.changes.filter(({ levels }) => isBelow(level, levels[language] ?? 'none'));
    return [{ package: name, language, said: level, needed, proof }];
  });
}

/** Whether the generated changesets are up to date; true if there are none. */
export function isCurrent(report: Report, packages: readonly ReleasedPackage[], repository: string): boolean {
  const written = readSpecChangesets(repository);
  return written.size === 0 || isDeepStrictEqual(written, changesetTexts(report, packages));
}

export function changesetFiles(repository: string): readonly string[] {
  const directory = join(repository, '.changeset');
  const names = readdirSync(directory).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.toSorted().map((name) => join(directory, name));
}

/** By package: the levels that changesets give it. */
function readChangesets(repository: string): ReadonlyMap<string, readonly Level[]> {
  const releases = changesetFiles(repository).flatMap(parse);
  return new Map(
    [...Map.groupBy(releases, ({ name }) => name)].map(([name, own]) => [name, own.map(({ type }) => type)]),
  );
}

function parse(file: string): readonly { readonly name: string; readonly type: Level }[] {
  try {
    return parseChangesetFile(readFileSync(file, 'utf8')).releases;
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new Failure(`${file}: ${reason}`, 'npm run changeset writes one that can be read', { cause: error });
  }
}
