/** The languages that are measured over the HTTP library that their users would call without a client. */
import { cache, root } from '../paths.ts';

export interface Language {
  /** Names its folder here, with the programs that are measured, and its section. */
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  /** Runs a program. */
  readonly command: readonly string[];
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
  /** What else is to be known of its table. */
  readonly note: string;
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

const python = `${root}packages/python/.venv/bin/python`;
const peerVersion = '0.36.3';
/** Named for the version, so that none is taken for another. */
const peer = `${cache}plex-api-client-${peerVersion}`;

export const languages: readonly Language[] = [
  {
    id: 'python',
    name: 'Python',
    extension: 'py',
    command: [python],
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
    note: 'The package is a wheel.',
  },
  {
    id: 'ruby',
    name: 'Ruby',
    extension: 'rb',
    command: ['ruby', `-I${root}packages/ruby/lib`],
    probe: ['ruby', '-e', 'exit 1 if RUBY_VERSION < "3.1"; puts "Ruby #{RUBY_VERSION}"'],
    library: 'net/http and json',
    sdk: 'plex_ruby_sdk',
    pack: (directory) => [
      'gem',
      ...['build', '-C', 'packages/ruby', 'plex_ruby_sdk.gemspec', '--output', `${directory}/plex_ruby_sdk.gem`],
    ],
    note: `The package is a gem. ${unreachable}`,
  },
  {
    id: 'php',
    name: 'PHP',
    extension: 'php',
    command: ['php'],
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
    note: `Importing includes making the client, since PHP loads a class where it is used first, and compiles it every time: there is no opcache on the command line. The package is the zip that Composer gets. ${unreachable}`,
  },
];
