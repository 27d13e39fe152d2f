/** The declarations in the hand-written source of a package, for tests that compare the pages with it. */
import { readFileSync } from 'node:fs';

/** The first group of each match of `name` in the part of the file; its path is below `packages/`. */
export function found(path: string, part: RegExp, name: RegExp): readonly string[] {
  const text = readFileSync(new URL(`../../../packages/${path}`, import.meta.url), 'utf8');
  const [declared = ''] = part.exec(text) ?? [];
  return Array.from(declared.matchAll(name), ([, group = '']) => group);
}
