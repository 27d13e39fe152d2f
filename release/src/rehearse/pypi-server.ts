/** A Python index on this machine: empty at first, and without a password. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type Server } from '../../../scripts/server.ts';

export interface PythonIndex extends Server {
  /** The settings with which pip, twine and a release use it. */
  readonly environment: Readonly<Record<string, string>>;
}

/** `python` is an interpreter that has pypiserver; `directory` gets the uploaded files. */
export async function startPythonIndex(python: string, directory: string): Promise<PythonIndex> {
  const packages = join(directory, 'python-index');
  mkdirSync(packages);
  const open = ['-m', 'pypiserver', 'run', '-v', '--disable-fallback', '-P', '.', '-a', '.'];
  const server = await startServer(python, (port) => [
    ...open,
    '--interface',
    '127.0.0.1',
    '--port',
    String(port),
    packages,
  ]);
  return {
    ...server,
    environment: {
      PIP_INDEX_URL: `${server.url}/simple`,
      PYPI_INDEX: `${server.url}/simple`,
      TWINE_REPOSITORY_URL: `${server.url}/`,
      TWINE_USERNAME: 'rehearsal',
      TWINE_PASSWORD: 'rehearsal',
    },
  };
}
