/** The hand-written files of the C# package, as a package of another name has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageIdentity } from '../language.ts';
import { csharp } from './language.ts';

const ours = fileURLToPath(new URL('../../../../packages/csharp/src', import.meta.url));

const files = readdirSync(ours, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cs'))
  .map((path) => [path, readFileSync(join(ours, path), 'utf8')] as const);

/** By their paths in the package. */
export function runtimeFiles(identity: PackageIdentity): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(([path, text]) => [`src/${path}`, csharp.rename?.(text, identity) ?? text]));
}
