/** A copy of a package, away from the repository: what is built there is made of what git keeps, and of nothing else. */
import { copyFileSync, existsSync, lutimesSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Staged } from './ecosystem.ts';
import { runTool } from './tool.ts';

/** As RubyGems has it: the first day that every kind of archive can tell. Files that are packed have this time. */
export const packedAt = 315_619_200;

/** `folder` is relative to the root: `packages/core`. The copy has the same place in `directory`. */
export async function stage(root: string, folder: string, directory: string): Promise<Staged> {
  for (const path of await keptFiles(root, folder)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(root, path), file);
    lutimesSync(file, packedAt, packedAt);
  }
  for (const place of ['', folder]) {
    const installed = join(root, place, 'node_modules');
    const link = join(directory, place, 'node_modules');
    if (existsSync(installed) && !existsSync(link)) symlinkSync(installed, link, 'junction');
  }
  const staged = join(directory, folder);
  const { version } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as { version: string };
  return { folder: staged, source: join(root, folder), version };
}

/** Those of the package, and what lies in the root beside it, such as the `tsconfig.json` that is extended. */
async function keptFiles(root: string, folder: string): Promise<string[]> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', folder, ':(glob)[!.]*'];
  const { stdout } = await runTool('git', list, { directory: root });
  return [...new Set(stdout.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}
