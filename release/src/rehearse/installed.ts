/** Copies the installed dependencies of a package into a registry that has no network. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { runTool } from '../pack/tool.ts';
import type { Verdaccio } from './verdaccio.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Returns their number. `from` is the folder of the package, `manifest` its published manifest. */
export async function publishInstalled(
  manifest: Pick<Manifest, 'dependencies'>,
  from: string,
  directory: string,
  verdaccio: Verdaccio,
): Promise<number> {
  const folders = installedFor(manifest, from);
  const into = join(directory, 'installed');
  mkdirSync(into);
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', into, ...folders];
  const { stdout } = await runTool('npm', options);
  const packed = JSON.parse(stdout) as readonly { readonly filename: string }[];
  for (const [index, { filename }] of packed.entries())
    await put(manifestIn(folders[index] ?? ''), readFileSync(join(into, filename)), verdaccio);
  return packed.length;
}

/** The folders of all dependencies, each once. */
function installedFor({ dependencies = {} }: Pick<Manifest, 'dependencies'>, from: string): string[] {
  const found = new Set<string>();
  const visit = (names: readonly string[], parent: string): void => {
    for (const name of names) {
      const folder = folderOf(name, parent);
      if (found.has(folder)) continue;
      found.add(folder);
      visit(Object.keys(manifestIn(folder).dependencies ?? {}), folder);
    }
  };
  visit(Object.keys(dependencies), from);
  return [...found];
}

/** The folder in which Node finds it. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  if (from !== dirname(from)) return folderOf(name, dirname(from));
  throw new Failure(`${name} is not installed`, 'npm install brings it');
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Uses the HTTP interface of the registry: npm would publish to the address in the manifest of some packages. */
async function put(manifest: Manifest, tarball: Buffer, { url, token }: Verdaccio): Promise<void> {
  const { name, version } = manifest;
  const file = `${name}-${version}.tgz`;
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const shasum = createHash('sha1').update(tarball).digest('hex');
  const body = {
    ...{ _id: name, name, 'dist-tags': { latest: version } },
    versions: { [version]: { ...manifest, dist: { integrity, shasum, tarball: `${url}/${name}/-/${file}` } } },
    _attachments: {
      [file]: { content_type: 'application/octet-stream', data: tarball.toString('base64'), length: tarball.length },
    },
  };
  const response = await fetch(`${url}/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Failure(`verdaccio refused ${name}: ${await response.text()}`, 'read its answer');
}
