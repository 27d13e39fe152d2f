import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readTarGz } from './archive.ts';
import type { Ecosystem } from './ecosystem.ts';
import { runTool } from './tool.ts';

const { resolve } = createRequire(import.meta.url);

/** Commands have no exports; they are next to files that do. */
const publint = join(dirname(resolve('publint')), 'cli.js');
const attw = join(dirname(resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');

/** Packs an npm package that programs import. */
export const npm: Ecosystem = {
  registry: 'npm',
  nameIn(folder) {
    const { name, private: isPrivate, bin } = manifestIn(folder);
    return isPrivate === true || bin !== undefined ? undefined : name;
  },
  obstacle: () => undefined,
  recordIn: () => 'made-from.json',
  async build({ folder }, into) {
    await runTool(process.execPath, ['--run', 'build'], { directory: folder });
    const directory = join(folder, manifestIn(folder).publishConfig?.directory ?? '');
    await runTool('npm', ['pack', '--ignore-scripts', '--pack-destination', into], { directory });
  },
  async check([file = '']) {
    await runTool(process.execPath, [publint, file, '--strict']);
    await runTool(process.execPath, [attw, file, '--profile', 'esm-only', '--no-definitely-typed']);
  },
  kinds: [
    {
      title: 'npm package',
      ending: '.tgz',
      read: readTarGz,
      holds:
        /^package\/(package\.json|README\.md|LICENSE|CHANGELOG\.md|made-from\.json|dist\/(node\/)?[\w-]+\.(js|d\.ts)(\.map)?)$/,
      needs: [
        /\/LICENSE$/,
        /\/made-from\.json$/,
        /\/README\.md$/,
        /\/dist\/index\.js$/,
        /\/dist\/index\.d\.ts$/,
        /\.js\.map$/,
        /\.d\.ts\.map$/,
      ],
    },
  ],
};

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: object;
  /** The directory that the build writes, a field that other publishers read too; by default the folder itself. */
  readonly publishConfig?: { readonly directory?: string };
}

export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
