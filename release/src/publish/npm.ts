import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Artefact } from '../pack/artefact.ts';
import { inTemporaryDirectory } from '../pack/temporary.ts';
import { runTool, ToolFailure, type Surroundings } from '../pack/tool.ts';
import { notAsked, parseAnswer } from './ask.ts';
import type { Registry } from './registry.ts';

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');

/** npm reads the registry and the credentials from `.npmrc` and its variables; it reports itself if one is missing. */
export const npm: Registry = {
  name: 'npm',
  async has({ name, version }, { root, environment }) {
    const answer = await versionsOf(name, { directory: root, environment });
    return [parseAnswer('npm', answer, isVersions)].flat().includes(version);
  },
  publish: (artefacts, { root, environment }) =>
    inTemporaryDirectory('npm', async (directory) => {
      writeFileSync(join(directory, 'publish-plan.json'), JSON.stringify(planOf(artefacts)));
      const options = [changesets, 'publish', '--from-pack-dir', directory, '--no-git-tag'];
      // Without progress animations: nobody sees them.
      const quiet = { ...environment, CI: 'true' };
      await runTool(process.execPath, options, { directory: root, environment: quiet });
    }),
};

/** npm prints a single version as text, not as a list. */
function isVersions(value: unknown): value is string | string[] {
  const versions: unknown[] = [value].flat();
  return versions.every((version) => typeof version === 'string');
}

async function versionsOf(name: string, surroundings: Surroundings): Promise<string> {
  try {
    const { stdout } = await runTool('npm', ['view', name, 'versions', '--json'], surroundings);
    return stdout;
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    if (error.output.includes('E404')) return '[]';
    const [reason = ''] = error.output.split('\n').filter((line) => line.startsWith('npm error'));
    throw notAsked('npm', reason);
  }
}

/** In the form of `changeset pack`, so that the published file is the checked one. */
function planOf(artefacts: readonly Artefact[]): unknown {
  const releases = artefacts.map(({ name, version, file }) => ({
    kind: 'publish',
    ...{ name, version },
    access: 'public',
    tag: /-([a-z]+)/.exec(version)?.[1] ?? 'latest',
    tarball: { path: file },
  }));
  return { version: 1, plan: [releases] };
}
