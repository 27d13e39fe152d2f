/** Refuses prereleases: registries spell and order them differently (PEP 440, SemVer, RubyGems, Composer). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

const undo =
  'undo what changeset version did: git revert its commit, or, if there is none, ' +
  "git restore .changeset packages '*package.json' package-lock.json, and delete each CHANGELOG.md that git status calls untracked; " +
  'then delete .changeset/pre.json and .changeset/pre, and run npm run version';

/** Throws where changesets are in prerelease mode, or were and have left something. */
export function refusePrereleases(repository: string): void {
  for (const name of readdirSync(join(repository, 'packages'))) {
    const version = versionIn(join(repository, 'packages', name, 'package.json'));
    if (version !== undefined) refuseVersion(`packages/${name}`, version);
  }
  const used = join(repository, '.changeset/pre');
  if (existsSync(used) && readdirSync(used).some((name) => name.endsWith('.md')))
    throw new Failure('.changeset/pre has the changesets of a prerelease, which are in no release', undo);
  if (mode(repository) === 'pre')
    throw new Failure(
      'changesets are in prerelease mode, and registries spell and order prereleases differently: none is made here',
      'run npx changeset pre exit; testers can install the files that npm run pack makes',
    );
}

/** Throws where a version is not three numbers. */
export function refuseVersion(folder: string, version: string): void {
  if (/^\d+\.\d+\.\d+$/.test(version)) return;
  throw new Failure(
    `${folder}/package.json: ${version} is no version of three numbers, and prereleases are not published`,
    version.includes('-') ? undo : 'set it to a version such as 1.3.0',
  );
}

function versionIn(manifest: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version;
}

function mode(repository: string): string | undefined {
  const file = join(repository, '.changeset/pre.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { mode?: string }).mode : undefined;
}
