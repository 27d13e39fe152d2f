import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureJar, jarOf } from './jar.ts';
import { obstacle } from './obstacle.ts';
import { createPlace, root, type Place } from './place.fixture.ts';
import { skipIf, whyMissing } from './skip.fixture.ts';
import { run } from './wrapper.ts';

const elsewhere = 'http://127.0.0.1:9/jar';

const { version } = jarOf(root);
let place: Place;

beforeEach(() => {
  place = createPlace();
});

afterEach(() => {
  vi.unstubAllEnvs();
  place.remove();
});

/** Nothing is there yet, and nobody answers at `downloadUrl`. */
function configure(settings: object, downloadUrl = elsewhere): void {
  const configuration = { version, storageDir: './storage', repository: { downloadUrl }, ...settings };
  writeFileSync(join(place.path, 'openapitools.json'), JSON.stringify({ 'generator-cli': configuration }));
}

test('where it cannot be downloaded, Maven has it', async (context) => {
  await skipIf(run('mvn', ['--version'], root).succeeded ? undefined : whyMissing('mvn'), context);
  await skipIf(canResolve() ? undefined : 'Maven Central cannot be reached', context);
  configure({});
  const said: string[] = [];
  expect(await ensureJar(place.path, (text) => said.push(text))).toBe(version);
  expect(said).toEqual([`fetching OpenAPI Generator ${version} (30 MB, once)`, 'that failed; asking Maven for it']);
  expect(readdirSync(join(place.path, 'storage'))).toEqual([`${version}.jar`]);
});

test('what is downloaded is what the server has, and how far it is can be seen', async (context) => {
  await skipIf(await obstacle(root, () => undefined), context);
  const { server, url } = await serve(200, readFileSync(jarOf(root).file));
  configure({}, url);
  const said: string[] = [];
  await ensureJar(place.path, (text) => said.push(text));
  expect(said.slice(1)).toEqual(['  10 MB', '  20 MB', '  30 MB']);
  expect(readdirSync(join(place.path, 'storage'))).toEqual([`${version}.jar`]);
  server.close();
});

test('says what both answered when neither has it', async () => {
  const { server, url } = await serve(404, 'no such file');
  configure({}, url);
  vi.stubEnv('PATH', '/nowhere');
  await expect(ensureJar(place.path, () => undefined)).rejects.toThrow(
    `OpenAPI Generator ${version} cannot be fetched\n  ${url}: HTTP status 404\n  Maven: mvn is not installed`,
  );
  server.close();
});

test('says why nobody answered', async () => {
  configure({});
  vi.stubEnv('PATH', '/nowhere');
  await expect(ensureJar(place.path, () => undefined)).rejects.toThrow(`${elsewhere}: `);
});

test('another program is neither run nor kept', async () => {
  const { server, url } = await serve(200, 'another program');
  configure({}, url);
  const java = join(place.path, 'java');
  writeFileSync(java, '#!/bin/sh\necho > "$0".was-run\n');
  chmodSync(java, 0o755);
  vi.stubEnv('PATH', place.path);
  await expect(ensureJar(place.path, () => undefined)).rejects.toThrow('what it gave is another file: its SHA-256 is');
  expect(existsSync(`${java}.was-run`)).toBe(false);
  expect(readdirSync(join(place.path, 'storage'))).toEqual([]);
  server.close();
});

test('takes no jar but the one that is known', async () => {
  configure({ storageDir: '.' });
  vi.stubEnv('PATH', '/nowhere');
  const { file } = jarOf(place.path);
  writeFileSync(file, 'another program');
  await expect(ensureJar(place.path, () => undefined)).rejects.toThrow('cannot be fetched');
  expect(existsSync(file)).toBe(false);
});

test('asks for the SHA-256 of another version, and fetches nothing', async () => {
  configure({ version: '7.0.0' });
  const said: string[] = [];
  await expect(ensureJar(place.path, (text) => said.push(text))).rejects.toThrow('whose SHA-256 is not known here');
  expect(said).toEqual([]);
});

async function serve(status: number, body: string | Buffer): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jar` };
}

function canResolve(): boolean {
  const artifact = `-Dartifact=org.openapitools:openapi-generator-cli:${version}:pom`;
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get';
  return run('mvn', ['-B', '-q', plugin, artifact, '-Dtransitive=false'], place.path).succeeded;
}
