import { basename, join } from 'node:path';
import { interpreter } from '../pack/python.ts';
import { runTool } from '../pack/tool.ts';
import { ask } from './ask.ts';
import type { Environment, Registry } from './registry.ts';

export const pypi: Registry = {
  name: 'PyPI',
  async has({ name, version, ecosystem }, { environment }) {
    const start = `${name.replace(/[-_.]+/g, '_')}-${version}`;
    const files = await filesOf(name, environment);
    return ecosystem.kinds.every(({ ending }) => files.some((file) => file.startsWith(start) && file.endsWith(ending)));
  },
  obstacle({ TWINE_PASSWORD, ACTIONS_ID_TOKEN_REQUEST_URL }) {
    if (TWINE_PASSWORD ?? ACTIONS_ID_TOKEN_REQUEST_URL) return undefined;
    return 'TWINE_PASSWORD is not set, and this is no workflow that PyPI could trust';
  },
  command: (artefacts) => ['twine', 'upload', ...artefacts.map(({ file }) => file)],
  async publish(artefacts, { root, environment }) {
    const there = await filesOf(artefacts[0]?.name ?? '', environment);
    const missing = artefacts.map(({ file }) => file).filter((file) => !there.includes(basename(file)));
    const options = ['-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar', ...missing];
    await runTool(interpreter(join(root, 'packages/python')), options, { environment });
  },
};

/** By the simple index, which every index has: https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
async function filesOf(name: string, environment: Environment): Promise<string[]> {
  const index = environment['PIP_INDEX_URL'] ?? 'https://pypi.org/simple';
  const page = (await ask(`${index.replace(/\/$/, '')}/${name}/`)) ?? '';
  return [...page.matchAll(/>\s*([^<>\s]+)\s*<\/a>/g)].map(([, file = '']) => file);
}
