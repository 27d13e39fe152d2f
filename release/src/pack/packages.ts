/** The packages of this repository that are published. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { refuseVersion } from '../../../generator/src/output/prerelease.ts';
import type { Ecosystem } from './ecosystem.ts';
import { ecosystems } from './ecosystems.ts';

export interface Package {
  /** In this repository: `@plex-sdk/python`. */
  readonly id: string;
  /** Relative to the root. */
  readonly folder: string;
  readonly ecosystem: Ecosystem;
  /** In the registry. */
  readonly name: string;
  readonly version: string;
  /** Whether some of its source is generated from the spec. */
  readonly isGenerated: boolean;
}

/** `only` selects some of them, by folder, by name here or by name in the registry. */
export function publishedPackages(root: string, only: readonly string[] = []): Package[] {
  const all = workspacesIn(root).flatMap((folder) => packageIn(root, folder));
  const namesOf = ({ folder, id, name }: Package): string[] => [basename(folder), id, name];
  const unknown = only.find((word) => !all.some((each) => namesOf(each).includes(word)));
  if (unknown !== undefined) {
    const names = all.map((each) => namesOf(each)[0]).join(', ');
    throw new Failure(`there is no package ${JSON.stringify(unknown)} that is published`, `the packages are ${names}`);
  }
  return only.length === 0 ? all : all.filter((each) => namesOf(each).some((name) => only.includes(name)));
}

/** The folders that npm knows as workspaces. */
function workspacesIn(root: string): string[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] };
  const folders = globSync(workspaces, { cwd: root }).map((folder) => folder.split(sep).join('/'));
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json'))).sort();
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

function packageIn(root: string, folder: string): Package[] {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  const { name: id, version } = manifest;
  const isGenerated = manifest.scripts?.['generate'] !== undefined;
  return ecosystems.flatMap((ecosystem) => {
    const name = ecosystem.nameIn(join(root, folder));
    if (name === undefined) return [];
    refuseVersion(folder, version);
    return [{ id, folder, ecosystem, name, version, isGenerated }];
  });
}
