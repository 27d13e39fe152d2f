/** The tools that each language needs, and how `npm run setup` installs them. */
import { findChromium } from './chromium.ts';
import { mavenRepository, npmRegistry, nugetRegistry, pip, pythonIndex, type Registry } from './setup/registries.ts';
import type { Command } from './setup/run.ts';

export interface Toolchain {
  readonly language: string;
  /** Each command succeeds if its tool is installed. */
  readonly commands: readonly Command[];
  /** The Debian and Ubuntu packages to install; empty if npm install is enough. */
  readonly packages: readonly string[];
  /** What is done after that, in the root of the repository. */
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly run: Command;
  /** Succeeds where there is nothing to do, whatever can be reached. */
  readonly unless?: Command;
  /** What it downloads from. */
  readonly from?: Registry;
  /** What is not there without it. */
  readonly brings?: string;
  /** What is done instead of it and of those after it, where nothing is reached. */
  readonly otherwise?: Toolchain;
}

const requirements = 'packages/python/requirements-dev.txt';
const environment = 'packages/python/.venv';
const wheels = 'release/.cache/wheels';
const download = ['download', '--quiet', '--dest', wheels, '--constraint', requirements] as const;
const dotnetTests = 'packages/csharp/tests/PlexAPI.SDK.Tests.csproj';
const dotnetProgram = 'release/native/Native.csproj';
const runtimes = ['--prefix', 'release/runtimes'] as const;

/** Whether the environment of Python sees the packages of the system. */
const seesSystem = (wanted: boolean): Command => [
  `${environment}/bin/python`,
  '-c',
  `import sys; assert "include-system-site-packages = ${wanted ? 'true' : 'false'}" in open(sys.prefix + "/pyvenv.cfg").read()`,
];

const versions = 'the versions that requirements-dev.txt names, with ruff, mypy, twine and pypiserver';

/** Of an environment that sees what the distribution has: older versions, and not all. */
const pythonOfSystem: Toolchain = {
  language: 'Python of the distribution',
  // Another Python may come first on the path; the packages are those of this one.
  commands: [['/usr/bin/python3', '-c', 'import ensurepip, httpx, pytest, anyio, hypothesis, mypy, build, hatchling']],
  packages: [
    ...['python3', 'python3-venv', 'python3-httpx', 'python3-pytest', 'python3-anyio', 'python3-hypothesis'],
    'python3-cryptography',
    ...['mypy', 'python3-build', 'python3-hatchling'],
  ],
  steps: [
    {
      run: ['/usr/bin/python3', '-m', 'venv', '--clear', '--system-site-packages', environment],
      unless: seesSystem(true),
    },
  ],
};

export const toolchains: readonly Toolchain[] = [
  {
    language: 'TypeScript',
    commands: [['node', '--version']],
    packages: [],
    // What the published client is rehearsed on, in a folder of its own.
    steps: [
      {
        run: ['npm', 'install', ...runtimes, '--no-save', '--no-audit', '--no-fund'],
        unless: ['npm', 'ls', ...runtimes],
        from: npmRegistry,
        brings: 'the runtimes that the published client is rehearsed on',
      },
    ],
  },
  {
    language: 'Python',
    commands: [
      ['python3', '-c', 'import sys; assert sys.version_info >= (3, 10)'],
      // Debian's venv answers without it, and then makes no environment.
      ['python3', '-c', 'import ensurepip'],
      // Makes the certificate of the server that its tests call.
      ['openssl', 'version'],
    ],
    packages: ['python3', 'python3-venv', 'openssl'],
    steps: [
      { run: ['python3', '-m', 'venv', '--clear', environment], unless: [pip, '--version'] },
      {
        run: ['python3', '-m', 'venv', '--clear', environment],
        unless: seesSystem(false),
        ...{ from: pythonIndex, brings: versions, otherwise: pythonOfSystem },
      },
      {
        run: [pip, 'install', '--quiet', '--require-hashes', '--requirement', requirements],
        unless: [pip, 'install', '--quiet', '--no-index', '--require-hashes', '--requirement', requirements],
        ...{ from: pythonIndex, brings: versions, otherwise: pythonOfSystem },
      },
      {
        run: [pip, ...download, 'httpx', 'hatchling'],
        unless: [pip, ...download, '--no-index', '--find-links', wheels, 'httpx', 'hatchling'],
        from: pythonIndex,
        brings: 'what a rehearsal installs beside the package, without a network',
      },
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
    language: '.NET',
    commands: [['dotnet', '--version']],
    packages: ['dotnet-sdk-10.0'],
    steps: [
      {
        run: ['dotnet', 'restore', dotnetTests],
        // Packages that an earlier restore has kept are found without a registry: this folder has none.
        unless: ['dotnet', 'restore', dotnetTests, '--source', 'packages/csharp/scripts'],
        ...{ from: nugetRegistry, brings: 'the analyzers and xunit, with which .NET builds and tests' },
      },
      ...[['-p:PublishTrimmed=true', '-p:SelfContained=true'], ['-p:PublishAot=true']].map((options): Step => ({
        run: ['dotnet', 'restore', dotnetProgram, ...options],
        unless: ['dotnet', 'restore', dotnetProgram, ...options, '--source', 'packages/csharp/scripts'],
        ...{ from: nugetRegistry, brings: 'what a rehearsal publishes programs with that need no .NET' },
      })),
    ],
  },
  // The linker of .NET's native programs.
  { language: 'C', commands: [['gcc', '--version']], packages: ['gcc', 'libc6-dev'] },
  {
    language: 'Java',
    commands: [
      ['javac', '-version'],
      ['mvn', '--version'],
    ],
    packages: ['default-jdk-headless', 'maven'],
    steps: [
      {
        run: ['node', 'other/src/fetch.ts'],
        unless: ['node', 'other/src/fetch.ts', '--offline'],
        from: mavenRepository,
        brings: 'OpenAPI Generator, which writes the clients of other languages',
      },
    ],
  },
  { language: 'Browser', commands: [[findChromium() ?? 'chromium', '--version']], packages: ['chromium'] },
];
