import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTarGz } from './archive.ts';
import type { Ecosystem } from './ecosystem.ts';
import { packedAt } from './stage.ts';
import { isThere, runTool } from './tool.ts';
import { readZip } from './zip.ts';
import { remedy } from '../../../scripts/remedy.ts';

const record = 'plex_api/made-from.json';

const needs = [/\/LICENSE$/, /\/py\.typed$/, /plex_api\/__init__\.py$/, /plex_api\/made-from\.json$/];

export const python: Ecosystem = {
  registry: 'PyPI',
  nameIn(folder) {
    const manifest = join(folder, 'pyproject.toml');
    if (!existsSync(manifest)) return undefined;
    return /^\[project\]\n(?:.+\n)*?name = "(.+)"$/m.exec(readFileSync(manifest, 'utf8'))?.[1];
  },
  obstacle(folder) {
    const lacks = ['build', 'hatchling', 'twine'].filter(
      (name) => !isThere(interpreter(folder), ['-c', `import ${name}`]),
    );
    return lacks.length === 0 ? undefined : `Python has no ${lacks.join(', ')}: ${remedy('Python')}`;
  },
  // A wheel has no place for it beside the modules.
  recordIn: () => `src/${record}`,
  async build({ folder, source }, into) {
    // The wheel is built from the sdist, which proves that the sdist is complete.
    const options = ['-m', 'build', '--no-isolation', '--outdir', into, folder];
    await runTool(interpreter(source), options, { environment: { SOURCE_DATE_EPOCH: String(packedAt) } });
  },
  async check(files, { source }) {
    await runTool(interpreter(source), ['-m', 'twine', 'check', '--strict', ...files]);
  },
  kinds: [
    {
      title: 'wheel',
      ending: '.whl',
      read: readZip,
      holds:
        /^(plex_api\/([\w-]+\/)*(\w+\.py|py\.typed|made-from\.json)|[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|licenses\/LICENSE))$/,
      needs,
    },
    {
      title: 'sdist',
      ending: '.tar.gz',
      read: readTarGz,
      holds:
        /^[^/]+\/(src\/plex_api\/([\w-]+\/)*(\w+\.py|py\.typed|made-from\.json)|PKG-INFO|pyproject\.toml|package\.json|README\.md|LICENSE)$/,
      needs: [...needs, /\/pyproject\.toml$/],
    },
  ],
};

/** The interpreter of the environment that setup creates, or else the system's. */
export function interpreter(folder: string): string {
  const own = [`${folder}/.venv/bin/python`, `${folder}/.venv/Scripts/python.exe`].find((file) => existsSync(file));
  return own ?? 'python3';
}
