/** `npm run setup`: sees to it that the toolchain of every language is there, and says what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Command = readonly [program: string, ...options: string[]];

interface Toolchain {
  readonly language: string;
  /** What has to be there; each prints its version. */
  readonly commands: readonly Command[];
  /** The packages of Debian and Ubuntu that bring it; none where npm install does. */
  readonly packages: readonly string[];
  /** What is done after that, in the root of the repository. */
  readonly steps?: readonly Command[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

const toolchains: readonly Toolchain[] = [
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
      ['python3', '--version'],
      ['python3', '-m', 'venv', '--help'],
    ],
    packages: ['python3', 'python3-venv'],
    steps: [
      ['python3', '-m', 'venv', 'packages/python/.venv'],
      ['packages/python/.venv/bin/pip', 'install', '--quiet', '--requirement', 'packages/python/requirements-dev.txt'],
      // What a rehearsal installs beside the package, without a network.
      [
        'packages/python/.venv/bin/pip',
        'download',
        '--quiet',
        ...[
          '--dest',
          'release/.cache/wheels',
          '--constraint',
          'packages/python/requirements-dev.txt',
          'httpx',
          'hatchling',
        ],
      ],
    ],
  },
  {
    language: 'Ruby',
    commands: [
      ['ruby', '--version'],
      ['rubocop', '--version'],
      ['ruby', '-r', 'minitest', '-e', 'puts Minitest::VERSION'],
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
  { language: 'Browser', commands: [['chromium', '--version']], packages: ['chromium'] },
];

const missing = toolchains.flatMap(missingPackages);
if (missing.length > 0) install(missing);
for (const { language, commands, steps = [] } of toolchains) {
  if (!commands.every(works)) continue;
  for (const step of steps) run(language, step);
}

/** The packages of a toolchain that is not whole. */
function missingPackages({ language, commands, packages }: Toolchain): readonly string[] {
  const lacking = commands.filter((command) => !works(command)).map(([program]) => program);
  console.log(`${language}: ${lacking.length === 0 ? 'there' : `${[...new Set(lacking)].join(', ')} not whole`}`);
  return lacking.length === 0 ? [] : packages;
}

function works([program, ...options]: Command): boolean {
  return (
    spawnSync(program, options, { stdio: 'ignore', env: { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' } }).status ===
    0
  );
}

/** By the system's package manager, where it is one that this script knows. */
function install(packages: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get')) {
    console.log(`This system has no apt. Install what brings these: ${packages.join(', ')}.`);
    console.log('Until then the tests of those languages are skipped, and say so.');
    return;
  }
  const sudo: readonly string[] = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  run('apt', [...sudo, 'apt-get', 'update', '-qq'] as unknown as Command);
  run('apt', [
    ...sudo,
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...packages,
  ] as unknown as Command);
}

function run(what: string, [program, ...options]: Command): void {
  console.log(`${what}: ${[program, ...options].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, options, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.log(`${what}: that failed; its tests are skipped until it works`);
}
