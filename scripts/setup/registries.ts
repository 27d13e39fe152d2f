/**
 * Where tools download from, and how to know that nothing answers there. Each is asked by its own tool, since mirrors,
 * proxies and certificates are what that is configured to use: no address stands here.
 */
import { fileURLToPath } from 'node:url';
import type { Command } from './run.ts';

export interface Registry {
  readonly name: string;
  /** One small request, not repeated. It may write into `directory`, which is empty. */
  readonly request: (directory: string) => Command;
  /** Of what that printed when it failed: why it got no answer. Undefined where there was one, whatever it said. */
  readonly whyUnreached: (output: string) => string | undefined;
}

const seconds = 10;

export const pip = 'packages/python/.venv/bin/pip';

export const pythonIndex: Registry = {
  name: 'the Python package index',
  request: (directory) => [
    ...([pip, 'download', '-vv', '--no-deps', '--only-binary', ':all:', '--dest', directory] as const),
    ...['--retries', '0', '--timeout', String(seconds), 'build'],
  ],
  // A certificate that is refused, or a status, is an answer: pip words those in other ways.
  whyUnreached(output) {
    const [, failure] = /^Could not fetch URL \S+: (connection error: .*|timed out) - skipping$/m.exec(output) ?? [];
    if (failure === undefined) return undefined;
    const [, cause = failure] = /\[Errno -?\d+\] ([^'")]+)/.exec(failure) ?? /(\w*timed out)/.exec(failure) ?? [];
    return cause;
  },
};

const unanswered = /^(ENOTFOUND|EAI_\w+|ECONN\w+|E\w*TIMEDOUT|E\w+UNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT)$/;

export const npmRegistry: Registry = {
  name: 'the npm registry',
  request: () => [
    ...(['npm', 'view', 'node', 'version', '--json', '--loglevel=silent', '--prefer-online'] as const),
    ...['--fetch-retries=0', `--fetch-timeout=${seconds * 1000}`],
  ],
  whyUnreached(output) {
    const { code = '', summary = '' } = parse(output);
    const isSilent = code === 'FETCH_ERROR' && summary.startsWith('network timeout');
    return unanswered.test(code) || isSilent ? summary.replace(/^.*reason: /, '') : undefined;
  },
};

function parse(output: string): { readonly code?: string; readonly summary?: string } {
  try {
    return (JSON.parse(output) as { error?: { code: string; summary: string } }).error ?? {};
  } catch {
    return {};
  }
}

export const mavenRepository: Registry = {
  name: "Maven's repository",
  // A project whose parent is to be fetched, and nothing else; into a place of its own, where nothing is yet.
  request: (directory) => [
    ...(['mvn', '--batch-mode', '--quiet', `-Dmaven.repo.local=${directory}`] as const),
    ...[`-Daether.connector.connectTimeout=${seconds * 1000}`, `-Daether.connector.requestTimeout=${seconds * 1000}`],
    ...[`-Dmaven.wagon.rto=${seconds * 1000}`, '-Dmaven.wagon.http.retryHandler.count=0'],
    ...['--file', fileURLToPath(new URL('maven-request.xml', import.meta.url)), 'validate'],
  ],
  whyUnreached(output) {
    const line = /^.*Could not transfer artifact.*$/gm.exec(output.split('\n').toReversed().join('\n'))?.[0];
    if (line === undefined || /status|PKIX|SSL|certificate|checksum/i.test(line)) return undefined;
    const [, cause] = /column \d+: (.*) -> /.exec(line) ?? /\): (.*) and 'parent/.exec(line) ?? [];
    return cause ?? line;
  },
};

export const nugetRegistry: Registry = {
  name: 'the NuGet registry',
  request: (directory) => [
    ...(['dotnet', 'restore', fileURLToPath(new URL('nuget-request.csproj', import.meta.url))] as const),
    ...['--no-http-cache', '--packages', `${directory}/packages`, '--artifacts-path', `${directory}/artefacts`],
  ],
  // What NuGet could not load is on one line, and why on the next; a status or a certificate is an answer.
  whyUnreached(output) {
    const [, cause] = /NU1301: Unable to load .*\n.*NU1301: +(.*)$/m.exec(output) ?? [];
    if (cause === undefined || /status code|SSL|certificate/i.test(cause)) return undefined;
    // Behind it there may be the address, and the project that asked.
    return cause.replace(/(?: \(\S+:\d+\))?(?: \[[^\]]+\])?$/, '');
  },
};
