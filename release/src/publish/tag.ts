/** The git tags of releases: without one, a version counts as not released. */
import type { Package } from '../pack/packages.ts';
import { runTool } from '../pack/tool.ts';

/** In the form of `changeset publish`. */
export function tagOf({ id, version }: Package): string {
  return `${id}@${version}`;
}

export async function isTagged(each: Package, root: string): Promise<boolean> {
  return (await git(root, 'tag', '--list', tagOf(each))) !== '';
}

export async function tag(each: Package, root: string, commit = 'HEAD'): Promise<void> {
  if (!(await isTagged(each, root))) await git(root, 'tag', tagOf(each), commit);
}

/** The commit that set the version of a package; undefined if none did. */
export async function versionCommit({ folder, version }: Package, root: string): Promise<string | undefined> {
  const change = `-S"version": "${version}"`;
  const commit = await git(root, 'log', '-1', '--format=%H', change, '--', `${folder}/package.json`);
  return commit === '' ? undefined : commit;
}

async function git(root: string, ...options: string[]): Promise<string> {
  return (await runTool('git', options, { directory: root })).stdout.trim();
}
