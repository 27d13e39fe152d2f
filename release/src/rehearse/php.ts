/** Rehearses the Composer package, from a folder of archives. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isThere, runTool } from '../pack/tool.ts';
import { exampleOf, runExample } from './example.ts';
import { packing } from './packing.ts';
import type { Context, Rehearsal, Step } from './step.ts';
import { verification } from './verification.ts';
import { remedy } from '../../../scripts/remedy.ts';

export const php: Rehearsal = { id: 'php', steps };

const offline = { COMPOSER_DISABLE_NETWORK: '1', COMPOSER_ALLOW_SUPERUSER: '1' };

function steps(context: Context): Step[] {
  const { root, directory } = context;
  const folder = join(directory, 'project');
  const environment = { ...offline, COMPOSER_HOME: join(directory, 'composer') };
  return [
    packing(context, 'php'),
    verification(context, 'php'),
    {
      name: 'install',
      needed: true,
      obstacle: whyNoInstall,
      async run() {
        const [artefact] = await context.artefacts('php');
        if (artefact === undefined) return undefined;
        mkdirSync(folder);
        const repositories = [
          { type: 'artifact', url: dirname(artefact.file) },
          ...libraries(),
          { 'packagist.org': false },
        ];
        const manifest = { require: { [artefact.name]: artefact.version }, repositories };
        writeFileSync(join(folder, 'composer.json'), JSON.stringify(manifest));
        await runTool('composer', ['install', '--no-interaction', '--no-progress'], { directory: folder, environment });
        return 'from a repository of archives, with Guzzle as this system has it';
      },
    },
    {
      name: 'run',
      async run() {
        writeFileSync(join(folder, 'example.php'), exampleOf(root, 'php', 'php'));
        const network = join(root, 'packages/php/tests/Support/mock-network.php');
        const options = ['-d', `auto_prepend_file=${network}`, '-d', 'display_errors=1', 'example.php'];
        const surroundings = { directory: folder, environment: { MOCK_SERVER: await context.mockServer() } };
        await runExample('php', options, surroundings);
        return (await runTool('php', ['--version'])).stdout.split('\n')[0];
      },
    },
  ];
}

function whyNoInstall(): string | undefined {
  if (!isThere('php', ['-r', 'exit(extension_loaded("zip") ? 0 : 1);'])) {
    return `PHP has no zip, without which Composer reads no archives: ${remedy('PHP')}`;
  }
  return versionOf('php-guzzlehttp-guzzle') === ''
    ? `Guzzle is not there as a package of Debian, and without a network there is no other: ${remedy('PHP')}`
    : undefined;
}

/** The requirements of the package, as Debian installs them. */
function libraries(): unknown[] {
  return [
    library('guzzlehttp/guzzle', 'GuzzleHttp', 'php-guzzlehttp-guzzle', {
      'guzzlehttp/psr7': versionOf('php-guzzlehttp-psr7'),
    }),
    library('psr/http-message', 'Psr', 'php-psr-http-message', {
      'psr/http-client': versionOf('php-psr-http-client'),
      'psr/http-factory': versionOf('php-psr-http-factory'),
    }),
  ];
}

/** `others` are the other packages in the folder, with their versions. */
function library(name: string, folder: string, debian: string, others: Readonly<Record<string, string>>): unknown {
  const dist = { type: 'path', url: `/usr/share/php/${folder}` };
  const autoload = { 'psr-4': { [`${folder}\\`]: '' } };
  return { type: 'package', package: { name, version: versionOf(debian), dist, autoload, replace: others } };
}

/** Without Debian's suffix; empty if it is not installed. */
function versionOf(debian: string): string {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', debian], { encoding: 'utf8' });
  return status === 0 ? stdout.replace(/[-+~].*$/, '') : '';
}
