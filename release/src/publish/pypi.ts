import { join } from 'node:path';
import { interpreter } from '../pack/python.ts';
import { runTool } from '../pack/tool.ts';
import { ask } from './ask.ts';
import type { Registry } from './registry.ts';

export const pypi: Registry = {
  name: 'PyPI',
  // The simple index, which every index has: https://packaging.python.org/en/latest/specifications/simple-repository-api/
  async has({ name, version, ecosystem }, { environment }) {
    const index = environment['PIP_INDEX_URL'] ?? 'https://pypi.org/simple';
    const page = (await ask(`${index.replace(/\/$/, '')}/${name}/`)) ?? '';
    const file = `${name.replace(/[-_.]+/g, '_')}-${version}`;
    // Both of them: an upload that broke off has left one.
    return ecosystem.kinds.every(({ ending }) =>
      [...page.matchAll(/>\s*([^<>\s]+)\s*<\/a>/g)].some(
        ([, link = '']) => link.startsWith(file) && link.endsWith(ending),
      ),
    );
  },
  obstacle({ TWINE_PASSWORD, ACTIONS_ID_TOKEN_REQUEST_URL }) {
    if (TWINE_PASSWORD ?? ACTIONS_ID_TOKEN_REQUEST_URL) return undefined;
    return 'TWINE_PASSWORD is not set, and this is no workflow that PyPI could trust';
  },
  command: (artefacts) => ['twine', 'upload', ...artefacts.map(({ file }) => file)],
  publish(artefacts, { root, environment }) {
    const [program, upload] = [interpreter(join(root, 'packages/python')), ['-m', 'twine', 'upload']];
    const options = ['--non-interactive', '--disable-progress-bar', '--skip-existing'];
    runTool(program, [...upload, ...options, ...artefacts.map(({ file }) => file)], { environment });
  },
};
