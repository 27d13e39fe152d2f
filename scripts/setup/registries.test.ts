import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { remedy } from '../remedy.ts';
import { root } from '../turbo.ts';
import { mavenRepository, npmRegistry, nugetRegistry, pythonIndex, type Registry } from './registries.ts';

const refused = "HTTPSConnectionPool(host='h', port=443): Max retries exceeded with url: /simple/build/ (Caused by ";

test.each([
  [
    `connection error: ${refused}NewConnectionError('<x>: Failed: [Errno -2] Name or service not known'))`,
    'Name or service not known',
  ],
  [
    `connection error: ${refused}NewConnectionError('<x>: Failed: [Errno 111] Connection refused'))`,
    'Connection refused',
  ],
  [
    `connection error: ${refused}ReadTimeoutError("HTTPConnectionPool: Read timed out. (read timeout=2.0)"))`,
    'timed out',
  ],
  ['timed out', 'timed out'],
  [`There was a problem confirming the ssl certificate: ${refused}SSLError(1))`, undefined],
  ['404 Client Error: Not Found for url: https://h/simple/build/', undefined],
])('pip: %s', (failure, why) => {
  const output = `Starting\nCould not fetch URL https://h/simple/build/: ${failure} - skipping\nERROR: none\n`;
  expect(pythonIndex.whyUnreached(output)).toBe(why);
});

test.each([
  ['ENOTFOUND', 'request to https://h/node failed, reason: getaddrinfo ENOTFOUND h', 'getaddrinfo ENOTFOUND h'],
  ['FETCH_ERROR', 'network timeout at: http://h/node', 'network timeout at: http://h/node'],
  ['FETCH_ERROR', 'invalid json response body', undefined],
  ['E404', 'Not Found - GET https://h/node', undefined],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'altnames', undefined],
])('npm: %s, %s', (code, summary, why) => {
  expect(npmRegistry.whyUnreached(JSON.stringify({ error: { code, summary, detail: '' } }))).toBe(why);
});

test('npm that prints no JSON has said nothing of the network', () => {
  expect(npmRegistry.whyUnreached('')).toBeUndefined();
});

const parent =
  '[ERROR] Non-resolvable parent POM for a:b:1: Could not transfer artifact a:b:pom:33 from/to m (http://h/): ';
const place = "and 'parent.relativePath' points at no local POM @ line 3, column 11";

test.each([
  [
    `${parent}transfer failed for http://h/x ${place}: Unknown host h: not known -> [Help 2]`,
    'Unknown host h: not known',
  ],
  [`${parent}h: Name or service not known ${place} -> [Help 2]`, 'h: Name or service not known'],
  [`${parent}authentication failed for http://h/x, status: 401 Unauthorized ${place} -> [Help 2]`, undefined],
  [`${parent}transfer failed ${place}: PKIX path building failed -> [Help 2]`, undefined],
  [`[ERROR] Could not find artifact a:b:pom:33 in m (http://h/) ${place} -> [Help 2]`, undefined],
])('Maven: %s', (output, why) => {
  expect(mavenRepository.whyUnreached(output)).toBe(why);
});

const load = '/a.csproj : error NU1301: Unable to load the service index for source http://h/v3/index.json.\n';

test.each([
  ['  Name or service not known (h:80)', 'Name or service not known'],
  ['  Connection refused (127.0.0.1:9)', 'Connection refused'],
  ['  Connection refused (127.0.0.1:9) [/home/a/a.csproj]', 'Connection refused'],
  ['  Response status code does not indicate success: 404 (Not Found).', undefined],
  ['  The SSL connection could not be established, see inner exception.', undefined],
])('NuGet: %s', (line, why) => {
  expect(nugetRegistry.whyUnreached(`${load}/a.csproj : error NU1301: ${line}\n`)).toBe(why);
});

/** The settings by which each tool finds its registry; `home` is a directory of its own. */
const tools: readonly [string, Registry, (url: string, home: string) => NodeJS.ProcessEnv][] = [
  ['TypeScript', npmRegistry, (url) => ({ npm_config_registry: url })],
  ['Python', pythonIndex, (url) => ({ PIP_INDEX_URL: url })],
  [
    '.NET',
    nugetRegistry,
    (url, home) => {
      mkdirSync(join(home, '.nuget/NuGet'), { recursive: true });
      const source = `<add key="one" value="${url}v3/index.json" allowInsecureConnections="true" />`;
      const configuration = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
      writeFileSync(join(home, '.nuget/NuGet/NuGet.Config'), configuration);
      return { HOME: home, DOTNET_CLI_HOME: home };
    },
  ],
  [
    'Java',
    mavenRepository,
    (url, home) => {
      mkdirSync(join(home, '.m2'));
      const mirror = `<mirror><id>m</id><mirrorOf>*</mirrorOf><url>${url}</url></mirror>`;
      writeFileSync(join(home, '.m2/settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
      return { MAVEN_OPTS: `-Duser.home=${home}` };
    },
  ],
];

test.for(tools)('of %s: one that answers that it has nothing, and one that nobody is at', async (tool, context) => {
  const [language, registry, environmentFor] = tool;
  const home = mkdtempSync(join(tmpdir(), 'plex-sdk-registry-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const server = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const environment = environmentFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, home);
  const ask = async (directory: string): Promise<string> => {
    const [program, ...options] = registry.request(join(home, directory));
    const child = spawn(program, options, { cwd: root, env: { ...process.env, LC_ALL: 'C', ...environment } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += String(text)));
    await once(child, 'close');
    return output;
  };
  const [program] = registry.request(home);
  if (spawnSync(program, ['--version'], { cwd: root }).error) {
    server.close();
    await context.annotate(`${program} is not installed: ${remedy(language)}`, 'reason');
    context.skip();
  }
  expect(registry.whyUnreached(await ask('one'))).toBeUndefined();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(registry.whyUnreached(await ask('other'))).toMatch(/refused/i);
});
