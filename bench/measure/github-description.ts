/** The description of GitHub: a large one that is published, with more than a thousand operations. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../paths.ts';
import { execute } from './run.ts';

const source = '@octokit/openapi';
const version = '23.0.2';
/** Named for the version, so that none is taken for another. */
const installed = `${cache}octokit-openapi-${version}`;

export interface Description {
  readonly path: string;
  /** As the tables name it. */
  readonly name: string;
}

/** Installs it where it is not installed yet. */
export function gitHubDescription(): Description {
  if (!existsSync(installed)) {
    execute(['npm', 'install', '--no-save', '--no-audit', '--prefix', installed, `${source}@${version}`], root);
  }
  const path = join(installed, 'node_modules', source, 'generated/api.github.com.json');
  const megabytes = (statSync(path).size / 1e6).toFixed(0);
  return { path, name: `the description of GitHub (${source} ${version}, ${megabytes} MB)` };
}
