/** Who is measured. The directory of a contender's id has its programs, as its users would write them. */
import { pathToFileURL } from 'node:url';
import { clientPaths, generate } from '../paths.ts';
import { command, named } from './installed.ts';

export interface Contender {
  readonly id: string;
  /** As the tables show it. */
  readonly name: string;
  /** `one.mjs` calls one operation, or signs in and calls it; `four.mjs` calls all four: they are bundled. */
  readonly programs: readonly ('one' | 'four')[];
  /** What a program imports from. */
  readonly module?: string;
  /** What `connect.mjs` calls: it exports `connect(server)`, which gives a function that makes one call. */
  readonly calls?: 'account' | 'source';
  /** It sends by other means, which a stub of `fetch` does not stand in for. */
  readonly withoutFetch?: boolean;
  /** What writes the client; undefined where it is installed. */
  readonly generator?: Generator;
}

export interface Generator {
  readonly name: string;
  /** What Node runs to write the client of a spec into a directory. */
  readonly arguments: (spec: string, directory: string) => string[];
  /** The files to bundle before the client can run, relative to the directory; none for ours, which has its own build. */
  readonly sources: readonly string[];
}

const both = ['one', 'four'] as const;

export const contenders: readonly Contender[] = [
  { id: 'fetch', name: 'bare `fetch`, to compare with', programs: both, calls: 'account' },
  { id: 'node-http', name: 'bare `node:http`, to compare with', programs: [], calls: 'account', withoutFetch: true },
  {
    id: 'plex-sdk',
    name: '**@plex-sdk/core**, functions',
    programs: both,
    module: '@plex-sdk/core',
    calls: 'account',
    generator: {
      name: '**@plex-sdk**',
      arguments: (spec, directory) => [generate, 'typescript', '--spec', spec, '--out', directory],
      sources: [],
    },
  },
  {
    id: 'plex-sdk-fetch',
    name: '**@plex-sdk/core**, functions, over a `fetch` it is given',
    programs: [],
    calls: 'account',
  },
  { id: 'plex-sdk-class', name: '**@plex-sdk/core**, class `PlexAPI`', programs: both },
  { id: 'plex-sdk-pin', name: '**@plex-sdk/core**, signing in with a PIN', programs: ['one'] },
  { id: 'plex-sdk-device', name: '**@plex-sdk/core**, signing in with a device key', programs: ['one'] },
  {
    id: 'openapi-fetch',
    name: named('openapi-fetch'),
    programs: both,
    module: 'openapi-fetch',
    calls: 'account',
  },
  {
    id: 'redocly',
    name: named('@redocly/cli', 'Redocly generate-client'),
    programs: both,
    module: bundle('redocly'),
    calls: 'account',
    generator: {
      name: named('@redocly/cli', 'Redocly generate-client'),
      arguments: (spec, directory) => [
        command('@redocly/cli', 'redocly'),
        ...['generate-client', spec, '--output', `${directory}/client.ts`],
      ],
      sources: ['client.ts'],
    },
  },
  {
    id: 'openapi-typescript-codegen',
    name: named('openapi-typescript-codegen'),
    programs: both,
    module: bundle('openapi-typescript-codegen'),
    calls: 'account',
    generator: {
      name: named('openapi-typescript-codegen'),
      arguments: (spec, directory) => [
        command('openapi-typescript-codegen', 'openapi'),
        ...['--input', spec, '--output', directory, '--client', 'fetch'],
      ],
      sources: ['index.ts'],
    },
  },
  {
    id: 'hey-api',
    name: named('@hey-api/openapi-ts', 'hey-api'),
    programs: both,
    module: bundle('hey-api'),
    calls: 'account',
    generator: {
      name: named('@hey-api/openapi-ts', 'hey-api'),
      arguments: (spec, directory) => [
        command('@hey-api/openapi-ts', 'openapi-ts'),
        ...['--input', spec, '--output', directory, '--client', '@hey-api/client-fetch', '--silent', '--no-log-file'],
      ],
      sources: ['client.gen.ts', 'sdk.gen.ts'],
    },
  },
  {
    // This version has two of the four operations, and getTokenDetails is not one of them.
    id: 'plexjs',
    name: named('@lukehagar/plexjs', 'plexjs'),
    programs: ['one'],
    module: '@lukehagar/plexjs',
    calls: 'source',
  },
];

function bundle(id: string): string {
  return pathToFileURL(clientPaths(id).bundle).href;
}
