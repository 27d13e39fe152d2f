/** Rehearses the Python package: uploads it to an index, and installs both of its files from there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpreter } from '../pack/python.ts';
import { isThere, runTool } from '../pack/tool.ts';
import { pypi } from '../publish/pypi.ts';
import { exampleOf, runExample } from './example.ts';
import { packing } from './packing.ts';
import { startPythonIndex, type PythonIndex } from './pypi-server.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';
import { remedy } from '../../../scripts/remedy.ts';

export const python: Rehearsal = { id: 'python', steps };

/** The pip options that choose one of the two files. */
const files = {
  wheel: ['--only-binary', ':all:'],
  sdist: ['--no-binary', 'plex-api-sdk'],
};

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const folder = join(root, 'packages/python');
  /** The dependencies of the package: the index of the rehearsal has only the package. */
  const others = join(root, 'release/.cache/wheels');
  let index: PythonIndex;
  return [
    packing(context, 'python'),
    verification(context, 'python'),
    {
      name: 'upload',
      needed: true,
      obstacle: () => whyNoIndex(folder),
      async run() {
        index = await startPythonIndex(interpreter(folder), directory);
        context.atEnd(index.stop);
        await pypi.publish(await context.artefacts('python'), { root, environment: index.environment });
        return 'by twine, to pypiserver on this machine';
      },
    },
    ...Object.entries(files).map(([name, options]) => ({
      name,
      obstacle: () => (existsSync(others) ? undefined : `what it depends on is not there: ${remedy('Python')}`),
      async run() {
        const home = join(directory, name);
        mkdirSync(home);
        await runTool(interpreter(folder), ['-m', 'venv', join(home, '.venv')]);
        const environment = { ...index.environment, PIP_FIND_LINKS: others, PIP_NO_CACHE_DIR: '1' };
        const program = interpreter(home);
        const install = ['-m', 'pip', 'install', '--disable-pip-version-check', ...options, 'plex-api-sdk'];
        await runTool(program, install, { directory: home, environment });
        writeFileSync(join(home, 'example.py'), exampleOf(root, 'python', 'python'));
        await runExample(program, ['example.py'], {
          directory: home,
          environment: { MOCK_SERVER: await context.mockServer(), PYTHONPATH: join(folder, 'tests/mock_network') },
        });
        return `in a new environment: ${(await runTool(program, ['--version'])).stdout.trim()}`;
      },
    })),
  ];
}

function whyNoIndex(folder: string): string | undefined {
  const isInstalled = isThere(interpreter(folder), ['-c', 'import pypiserver']);
  return isInstalled ? undefined : `Python has no pypiserver: ${remedy('Python')}`;
}
