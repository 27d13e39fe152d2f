/** The generator as others have it: packed, in an empty folder, with nothing beside it but its dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { specOf } from './command/repository.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface Installed {
  /** A directory of the test alone. */
  readonly home: string;
  /** Where the command runs. */
  readonly folder: string;
  /** Where the package is. */
  readonly installed: string;
  manifest(): Manifest;
  run(...args: readonly string[]): { code: number | null; out: string; error: string };
}

/** Installs it before the tests of a file, and removes it after them. */
export function installPublished(): Installed {
  const home = mkdtempSync(join(tmpdir(), 'published-'));
  const folder = join(home, 'empty');
  const installed = join(folder, 'node_modules/@plex-sdk/generator');
  const manifest = (): Manifest => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;

  beforeAll(() => {
    execFileSync(process.execPath, [join(repository, 'generator/build.ts'), join(home, 'dist')], { stdio: 'pipe' });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', home], { cwd: join(home, 'dist'), stdio: 'pipe' });
    mkdirSync(installed, { recursive: true });
    const { version } = JSON.parse(readFileSync(join(home, 'dist/package.json'), 'utf8')) as Manifest;
    const tarball = join(home, `plex-sdk-generator-${version}.tgz`);
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
    for (const name of Object.keys(manifest().dependencies)) link(name, folder);
    writeFileSync(join(folder, 'openapi.yaml'), specOf({ listThings: 'Lists things.' }));
  });

  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  return {
    ...{ home, folder, installed, manifest },
    run(...args) {
      const command = join(installed, manifest().bin['generator'] ?? '');
      const options = { cwd: folder, encoding: 'utf8' } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options);
      return { code: status, out: stdout, error: stderr };
    },
  };
}

function link(name: string, folder: string): void {
  const at = join(folder, 'node_modules', name);
  const [from] = ['generator/node_modules', 'node_modules']
    .map((path) => join(repository, path, name))
    .filter(existsSync);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(from ?? '', at, 'junction');
}
