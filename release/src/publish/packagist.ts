import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readZip } from '../pack/zip.ts';
import type { Artefact } from '../pack/artefact.ts';
import { inTemporaryDirectory } from '../pack/temporary.ts';
import { runTool, type Output } from '../pack/tool.ts';
import { ask, isListWith, parseAnswer } from './ask.ts';
import type { Environment, Registry } from './registry.ts';

/** Packagist takes no files: it reads the tags of a git repository, whose root is the package. */
export const packagist: Registry = {
  name: 'Packagist',
  // https://packagist.org/apidoc#get-package-data
  async has({ name, version }, { environment }) {
    const host = environment['PACKAGIST_METADATA'] ?? 'https://repo.packagist.org';
    const answer = await ask('Packagist', `${host}/p2/${name}.json`);
    if (answer === undefined) return false;
    const isMetadata = (value: unknown): value is Metadata =>
      isListWith((value as Partial<Metadata> | null)?.packages?.[name], 'version');
    const { packages } = parseAnswer('Packagist', answer.text, isMetadata);
    return (packages[name] ?? []).some((each) => each.version.replace(/^v/, '') === version);
  },
  handOver: {
    obstacle: ({ PACKAGIST_REPOSITORY }) =>
      PACKAGIST_REPOSITORY ? undefined : 'PACKAGIST_REPOSITORY, the git repository that Packagist reads, is not set',
    instruction: ([artefact]) => `set PACKAGIST_REPOSITORY, and npm run release -- ${artefact?.package ?? ''}`,
  },
  publish: ([artefact], { environment }) =>
    inTemporaryDirectory('packagist', async (directory) => {
      if (artefact) await pushTag(artefact, environment, directory);
    }),
};

interface Metadata {
  readonly packages: Readonly<Record<string, readonly { readonly version: string }[]>>;
}

/** Makes the repository equal to the artefact. One push sends commit and tag: both arrive or none. */
async function pushTag({ name, version, file }: Artefact, environment: Environment, directory: string): Promise<void> {
  const { address, variables } = hideToken(environment);
  const surroundings = { directory, environment: { ...environment, ...variables } };
  const git = (...options: string[]): Promise<Output> => runTool('git', options, surroundings);
  await git('clone', '--quiet', '--', address, '.');
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

/** Passes credentials to git in variables: an address is visible to everyone on the machine, and a clone stores it. */
function hideToken(environment: Environment): { address: string; variables: Environment } {
  const silent = { GIT_TERMINAL_PROMPT: '0' };
  const url = URL.parse(environment['PACKAGIST_REPOSITORY'] ?? '');
  if (url === null || !/^https?:$/.test(url.protocol) || `${url.username}${url.password}` === '')
    return { address: environment['PACKAGIST_REPOSITORY'] ?? '', variables: silent };
  const user = [url.username, url.password].map(decodeURIComponent).join(':');
  [url.username, url.password] = ['', ''];
  const before = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  const variables = {
    ...{ ...silent, GIT_CONFIG_COUNT: String(before + 1) },
    [`GIT_CONFIG_KEY_${before}`]: `http.${url.href}.extraHeader`,
    [`GIT_CONFIG_VALUE_${before}`]: `Authorization: Basic ${Buffer.from(user).toString('base64')}`,
  };
  return { address: url.href, variables };
}
