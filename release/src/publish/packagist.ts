import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readZip } from '../pack/zip.ts';
import type { Artefact } from '../pack/artefact.ts';
import { runTool, type Output } from '../pack/tool.ts';
import { ask } from './ask.ts';
import type { Environment, Registry } from './registry.ts';

/** Packagist takes no files: it reads the tags of a git repository, whose root is the package. */
export const packagist: Registry = {
  name: 'Packagist',
  // https://packagist.org/apidoc#get-package-data
  async has({ name, version }, { environment }) {
    const host = environment['PACKAGIST_METADATA'] ?? 'https://repo.packagist.org';
    const answer = JSON.parse((await ask(`${host}/p2/${name}.json`)) ?? '{}') as Metadata;
    return (answer.packages?.[name] ?? []).some((each) => each.version.replace(/^v/, '') === version);
  },
  obstacle: ({ PACKAGIST_REPOSITORY }) =>
    PACKAGIST_REPOSITORY ? undefined : 'PACKAGIST_REPOSITORY, the git repository that Packagist reads, is not set',
  command: ([artefact]) => ['unzip', artefact?.file ?? '', '-d', 'CLONE-OF-THE-REPOSITORY-THAT-PACKAGIST-READS'],
  async publish([artefact], { environment }) {
    const directory = mkdtempSync(join(realpathSync(tmpdir()), 'plex-sdk-packagist-'));
    try {
      if (artefact) await pushTag(artefact, environment, directory);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};

interface Metadata {
  readonly packages?: Readonly<Record<string, readonly { readonly version: string }[]>>;
}

/** The repository becomes what is in the artefact. Commit and tag go in one push: both are there or none is. */
async function pushTag({ name, version, file }: Artefact, environment: Environment, directory: string): Promise<void> {
  const git = (...options: string[]): Promise<Output> => runTool('git', options, { directory, environment });
  await git('clone', '--quiet', '--', environment['PACKAGIST_REPOSITORY'] ?? '', '.');
  if ((await git('tag', '--list', version)).stdout !== '') return;
  await git('rm', '-r', '--quiet', '--ignore-unmatch', '.');
  for (const [path, content] of readZip(readFileSync(file))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  await git('add', '--all', '--force');
  await git('commit', '--quiet', '--allow-empty', '--message', `${name} ${version}`);
  await git('tag', version);
  await git('push', '--quiet', '--atomic', 'origin', 'HEAD', `refs/tags/${version}`);
}
