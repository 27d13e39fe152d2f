/** Where an installed package is, and which it is. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
}

/** Its name and version, as the tables show it. */
export function named(name: string, shown = name): string {
  return `${shown} ${read(name).manifest.version}`;
}

/** The file of its command, found by the name of a `bin` entry. */
export function command(name: string, bin: string): string {
  const { directory, manifest } = read(name);
  const file = manifest.bin[bin];
  if (file === undefined) throw new Error(`${name} has no command ${bin} any more: see its package.json`);
  return join(directory, file);
}

function read(name: string): { directory: string; manifest: Manifest } {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`${name} is not installed: run npm install`);
  return { directory: dirname(file), manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest };
}
