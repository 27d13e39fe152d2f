import { basename, join } from 'node:path';
import type { Kind } from '../pack/ecosystem.ts';
import { interpreter } from '../pack/python.ts';
import { runTool } from '../pack/tool.ts';
import { ask, isListWith, notAsked, parseAnswer } from './ask.ts';
import { commandLine, type Environment, type Registry } from './registry.ts';

export const pypi: Registry = {
  name: 'PyPI',
  async has({ name, version, ecosystem }, { environment }) {
    const start = `${name.replace(/[-_.]+/g, '_')}-${version}`;
    const files = await filesOf(name, environment);
    const isThere = ({ ending }: Kind): boolean =>
      files.some((file) => file === `${start}${ending}` || (file.startsWith(`${start}-`) && file.endsWith(ending)));
    return ecosystem.kinds.every(isThere);
  },
  handOver: {
    obstacle({ TWINE_PASSWORD, ACTIONS_ID_TOKEN_REQUEST_URL }) {
      if (TWINE_PASSWORD ?? ACTIONS_ID_TOKEN_REQUEST_URL) return undefined;
      return 'TWINE_PASSWORD is not set, and this is no workflow that PyPI could trust';
    },
    instruction: (artefacts, root) =>
      commandLine([interpreterIn(root), '-m', 'twine', 'upload', ...artefacts.map(({ file }) => file)]),
  },
  async publish(artefacts, { root, environment }) {
    const there = await filesOf(artefacts[0]?.name ?? '', environment);
    const missing = artefacts.map(({ file }) => file).filter((file) => !there.includes(basename(file)));
    const options = ['-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar', ...missing];
    await runTool(interpreterIn(root), options, { environment });
  },
};

function interpreterIn(root: string): string {
  return interpreter(join(root, 'packages/python'));
}

const json = 'application/vnd.pypi.simple.v1+json';

/** By the simple index, which every index has: https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
async function filesOf(name: string, environment: Environment): Promise<string[]> {
  const index = environment['PYPI_INDEX'] ?? 'https://pypi.org/simple';
  const answer = await ask('PyPI', `${index.replace(/\/$/, '')}/${name}/`, `${json}, text/html;q=0.1`);
  if (answer === undefined) return [];
  if (answer.type.startsWith(json)) {
    const isProject = (value: unknown): value is { files: { filename: string }[] } =>
      isListWith((value as { files?: unknown } | null)?.files, 'filename');
    return parseAnswer('PyPI', answer.text, isProject).files.map(({ filename }) => filename);
  }
  // A small index answers in this way. A page without files could be any page.
  const files = [...answer.text.matchAll(/>\s*([^<>\s]+\.(?:whl|tar\.gz))\s*<\/a>/g)].map(([, file = '']) => file);
  if (files.length === 0) throw notAsked('PyPI', 'it answered something else than what is published');
  return files;
}
