import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTar } from './archive.ts';
import type { Ecosystem } from './ecosystem.ts';
import { isThere, runTool } from './tool.ts';
import { readZip, writeZip } from './zip.ts';
import { remedy } from '../../../scripts/remedy.ts';

const environment = { COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_DISABLE_NETWORK: '1' };

export const php: Ecosystem = {
  registry: 'Packagist',
  nameIn: (folder) => (existsSync(join(folder, 'composer.json')) ? manifestIn(folder).name : undefined),
  obstacle: () => (isThere('composer') ? undefined : `Composer is not installed: ${remedy('PHP')}`),
  recordIn: () => 'made-from.json',
  async build({ folder, version }, into) {
    // A folder of archives has no tags with the version.
    const { name, ...rest } = manifestIn(folder);
    writeFileSync(join(folder, 'composer.json'), `${JSON.stringify({ name, version, ...rest }, undefined, 2)}\n`);
    // Composer chooses the files. Its own zip would depend on the PHP extensions.
    const options = ['archive', '--no-interaction', '--format=tar', '--dir=.', '--file=package'];
    await runTool('composer', options, { directory: folder, environment });
    const entries = await readTar(readFileSync(join(folder, 'package.tar')));
    writeFileSync(join(into, `${name.replace('/', '-')}-${version}.zip`), writeZip(entries));
  },
  async check(_, { folder }) {
    const options = ['validate', '--no-interaction', '--strict', '--no-check-version', '--no-check-lock'];
    await runTool('composer', options, { directory: folder, environment });
  },
  kinds: [
    {
      title: 'Composer package',
      ending: '.zip',
      read: readZip,
      holds:
        /^((src|sign-in|generated)\/([\w-]+\/)*\w+\.php|composer\.json|README\.md|LICENSE|CHANGELOG\.md|made-from\.json)$/,
      needs: [
        /^LICENSE$/,
        /^README\.md$/,
        /^composer\.json$/,
        /^made-from\.json$/,
        /^src\/.+\.php$/,
        /^generated\/.+\.php$/,
      ],
    },
  ],
};

function manifestIn(folder: string): { readonly name: string } {
  return JSON.parse(readFileSync(join(folder, 'composer.json'), 'utf8')) as { readonly name: string };
}
