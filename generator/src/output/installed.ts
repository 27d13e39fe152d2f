/** The files that the generator consists of where it is installed. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { home, manifest } from '../home.ts';

/** Its own files, the runtimes of the clients, and the manifests of all packages that it needs. */
export function generatorFiles(): string[] {
  const entries = ['src', 'packages'].flatMap((directory) =>
    readdirSync(join(home, directory), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return [...files.sort(), ...manifests(manifest)];
}

/** Of a package, and of all that it needs, as they are installed: they have the versions. */
function manifests(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  const { resolve: resolver } = createRequire(file);
  for (const name of Object.keys(dependencies)) {
    const places = (resolver.paths(name) ?? []).map((directory) => join(directory, name, 'package.json'));
    const installed = places.find(existsSync);
    // Where it really is, because it finds what it needs itself from there.
    if (installed !== undefined) manifests(realpathSync(installed), found);
  }
  return found;
}
