/** What the languages of this repository need, and what `npm run setup` does about it. */
import { findChromium } from './chromium.ts';

export type Command = readonly [program: string, ...options: string[]];

export interface Toolchain {
  readonly language: string;
  /** What has to be there; each succeeds where it is. */
  readonly commands: readonly Command[];
  /** The packages of Debian and Ubuntu that bring it; none where npm install does. */
  readonly packages: readonly string[];
  /** What is done after that, in the root of the repository. */
  readonly steps?: readonly Command[];
}

const pip = 'packages/python/.venv/bin/pip';
const requirements = 'packages/python/requirements-dev.txt';

export const toolchains: readonly Toolchain[] = [
  {
    language: 'TypeScript',
    commands: [['node', '--version']],
    packages: [],
    // What the published client is rehearsed on, in a folder of its own.
    steps: [['npm', 'install', '--prefix', 'release/runtimes', '--no-save', '--no-audit', '--no-fund']],
  },
  {
    language: 'Python',
    commands: [
      ['python3', '-c', 'import sys; assert sys.version_info >= (3, 10)'],
      // Debian's venv answers without it, and then makes no environment.
      ['python3', '-c', 'import ensurepip'],
    ],
    packages: ['python3', 'python3-venv'],
    steps: [
      ['python3', '-m', 'venv', 'packages/python/.venv'],
      [pip, 'install', '--quiet', '--require-hashes', '--requirement', requirements],
      // What a rehearsal installs beside the package, without a network.
      [
        pip,
        'download',
        '--quiet',
        '--dest',
        'release/.cache/wheels',
        '--constraint',
        requirements,
        'httpx',
        'hatchling',
      ],
    ],
  },
  {
    language: 'Ruby',
    commands: [
      ['ruby', '-e', 'exit RUBY_VERSION >= "3.1"'],
      ['rubocop', '--version'],
      ['ruby', '-r', 'minitest', '-e', ''],
      ['ruby', '-r', 'rbs', '-e', ''],
    ],
    packages: ['ruby', 'rubocop', 'ruby-minitest'],
  },
  {
    language: 'PHP',
    commands: [
      ['php', '--version'],
      ['phpunit', '--version'],
      ['phpcs', '--version'],
      ['composer', '--version'],
      ['php', '-r', 'exit(extension_loaded("zip") ? 0 : 1);'],
      ['php', '-r', 'exit(is_file("/usr/share/php/GuzzleHttp/autoload.php") ? 0 : 1);'],
      ['php', '-r', 'exit(is_file("/usr/share/php/Symfony/Component/HttpClient/autoload.php") ? 0 : 1);'],
    ],
    packages: [
      'php-cli',
      'php-curl',
      'php-xml',
      'php-mbstring',
      'php-zip',
      'phpunit',
      'php-codesniffer',
      'composer',
      'php-guzzlehttp-guzzle',
      'php-guzzlehttp-psr7',
      'php-psr-http-client',
      'php-psr-http-factory',
      'php-nyholm-psr7',
      'php-symfony-http-client',
    ],
  },
  {
    language: 'Java',
    commands: [
      ['javac', '-version'],
      ['mvn', '--version'],
    ],
    packages: ['default-jdk-headless', 'maven'],
  },
  { language: 'Browser', commands: [[findChromium() ?? 'chromium', '--version']], packages: ['chromium'] },
];
