/** The languages that are measured over the HTTP library that their users would call without a client. */
import { fileURLToPath } from 'node:url';
import { cache, openapi, root } from '../paths.ts';

export interface Language {
  /** Names its folder here, with the programs that are measured, and its section. */
  readonly id: string;
  readonly name: string;
  /** Its row in scripts/toolchains.ts. */
  readonly toolchain: string;
  /** Runs a program. */
  readonly command: readonly string[];
  /** What the command is given to run the program of that name in the folder. */
  readonly program: (name: string) => string;
  /** Makes what the command runs, in the root of the repository, the published client being installed or not. */
  readonly build?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Prints the versions of what is used, and fails where something is missing. */
  readonly probe: readonly string[];
  /** The library under our client, and under the published one. */
  readonly library: string;
  /** Our package, as its users call it. */
  readonly sdk: string;
  /** Writes our package as it would be published, in the root of the repository. */
  readonly pack: (file: string) => readonly string[];
  readonly published?: Published;
  /** Rounds of calls that are not counted: in them, the interpreter and the connections get ready. */
  readonly warming: number;
  readonly targets: Targets;
  /** What else is to be known of its table. */
  readonly note: string;
}

/** How many times as much as the bare library a client may take. */
export interface Targets {
  readonly imports?: number;
  readonly first?: number;
  readonly small?: number;
  readonly large: number;
  readonly allocated?: number;
}

/** The client that others have published for the same API. */
export interface Published {
  readonly name: string;
  /** Installs it into a directory of the cache, and gets the package last. */
  readonly install: readonly (readonly string[])[];
  /** What runs a program with it. */
  readonly command: readonly string[];
  /** Where its package is when it is installed. */
  readonly packages: string;
}

const unreachable = 'The published client could not be measured where its registry was not reachable.';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const python = `${root}packages/python/.venv/bin/python`;
const peerVersion = '0.36.3';
/** Named for the version, so that none is taken for another. */
const peer = `${cache}plex-api-client-${peerVersion}`;

const kiotaVersion = '1.38.0';
/** Where the projects in csharp/ look for it too. */
const kiota = `${cache}kiota-${kiotaVersion}`;
const project = 'bench/languages/csharp/Bench.csproj';
const artefacts = `${cache}csharp`;
/** No server of a compiler outlives a command. */
const quiet = [
  ...['--artifacts-path', artefacts, '--nologo', '--verbosity', 'quiet'],
  ...['-p:RunAnalyzers=false', '-p:UseSharedCompilation=false', '-nodeReuse:false'],
];

export const languages: readonly Language[] = [
  {
    id: 'python',
    name: 'Python',
    toolchain: 'Python',
    command: [python],
    program: (name) => folder(`python/${name}.py`),
    environment: { PYTHONPATH: `${root}packages/python/src:${root}packages/python/runtime` },
    probe: [
      python,
      '-c',
      'import platform, httpx; print(f"Python {platform.python_version()} and httpx {httpx.__version__}")',
    ],
    library: 'httpx',
    sdk: 'plex-api-sdk',
    pack: (directory) => [
      python,
      ...['-m', 'build', '--wheel', '--no-isolation', '--outdir', directory, 'packages/python'],
    ],
    published: {
      name: `plex-api-client ${peerVersion}`,
      install: [
        ['python3', '-m', 'venv', peer],
        [
          `${peer}/bin/pip`,
          ...['install', '--quiet', '--disable-pip-version-check'],
          // Over the same library as ours, of packages/python/requirements-dev.txt.
          ...['httpx==0.28.1', 'pydantic==2.14.4', `plex-api-client==${peerVersion}`],
        ],
        [
          `${peer}/bin/pip`,
          ...['download', '--quiet', '--disable-pip-version-check', '--no-deps', '--dest', `${peer}/packages`],
          `plex-api-client==${peerVersion}`,
        ],
      ],
      command: [`${peer}/bin/python`],
      packages: `${peer}/packages`,
    },
    warming: 5,
    targets: { imports: 1.15, small: 1.06, large: 1.1 },
    note: 'The package is a wheel.',
  },
  {
    id: 'ruby',
    name: 'Ruby',
    toolchain: 'Ruby',
    command: ['ruby', `-I${root}packages/ruby/lib`],
    program: (name) => folder(`ruby/${name}.rb`),
    probe: ['ruby', '-e', 'exit 1 if RUBY_VERSION < "3.1"; puts "Ruby #{RUBY_VERSION}"'],
    library: 'net/http and json',
    sdk: 'plex_ruby_sdk',
    pack: (directory) => [
      'gem',
      ...['build', '-C', 'packages/ruby', 'plex_ruby_sdk.gemspec', '--output', `${directory}/plex_ruby_sdk.gem`],
    ],
    warming: 5,
    targets: { first: 1.2, small: 1.05, large: 1.05 },
    note: `The package is a gem. ${unreachable}`,
  },
  {
    id: 'php',
    name: 'PHP',
    toolchain: 'PHP',
    command: ['php'],
    program: (name) => folder(`php/${name}.php`),
    probe: [
      'php',
      '-r',
      `(@include '${root}packages/php/vendor/autoload.php') || require '/usr/share/php/GuzzleHttp/autoload.php';
      echo 'PHP ', PHP_VERSION, ' and Guzzle ', GuzzleHttp\\ClientInterface::MAJOR_VERSION;`,
    ],
    library: 'Guzzle',
    sdk: 'lukehagar/plex-api',
    pack: (directory) => [
      'git',
      ...['archive', '--format=zip', '--output', `${directory}/plex-api.zip`, 'HEAD:packages/php'],
    ],
    warming: 5,
    targets: { first: 1.15, large: 1.08 },
    note: `Importing includes making the client, since PHP loads a class where it is used first, and compiles it every time: there is no opcache on the command line. The package is the zip that Composer gets. ${unreachable}`,
  },
  {
    id: 'csharp',
    name: 'C#',
    toolchain: '.NET',
    command: ['dotnet', `${artefacts}/bin/Bench/release/Bench.dll`],
    program: (name) => name,
    build: ['dotnet', 'build', project, '--configuration', 'Release', ...quiet],
    // Restores what it is built with too.
    probe: [...['dotnet', 'msbuild', project, '-restore', '-getProperty:Tools'], `-p:ArtifactsPath=${artefacts}`],
    library: 'HttpClient with source-generated System.Text.Json',
    sdk: 'PlexAPI.SDK',
    pack: (directory) => [
      'dotnet',
      'pack',
      'packages/csharp/PlexAPI.SDK.csproj',
      '--output',
      directory,
      '-p:IncludeSymbols=false',
      ...quiet,
    ],
    published: {
      name: `Kiota ${kiotaVersion}`,
      install: [
        [
          ...['dotnet', 'tool', 'install', 'Microsoft.OpenApi.Kiota'],
          ...['--version', kiotaVersion, '--tool-path', `${kiota}/tool`],
        ],
        [
          ...[`${kiota}/tool/kiota`, 'generate', '--language', 'CSharp', '--openapi', openapi],
          ...['--class-name', 'PlexClient', '--namespace-name', 'Kiota'],
          ...['--output', `${kiota}/client`, '--clean-output', '--log-level', 'error'],
        ],
        [
          ...['dotnet', 'pack', 'bench/languages/csharp/kiota/KiotaClient.csproj'],
          ...['--output', `${kiota}/packages`, ...quiet],
        ],
      ],
      command: ['dotnet', `${artefacts}/bin/Bench/release/Bench.dll`],
      packages: `${kiota}/packages`,
    },
    // In the background, its compiler makes twice anew what is called often.
    warming: 1000,
    targets: { first: 1.15, small: 1.08, large: 1.1, allocated: 1.25 },
    note: 'Importing is making the client, since .NET loads and compiles a type where it is used first. Bytes are those that a call allocates. The package is that of NuGet; for Kiota, one of the code that it writes, without the six packages that this needs.',
  },
];
