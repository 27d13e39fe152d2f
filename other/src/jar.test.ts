import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureJar, jarOf } from './jar.ts';
import { createPlace, root, type Place } from './place.fixture.ts';
import { skipIf } from './skip.fixture.ts';
import { run } from './wrapper.ts';

const { version } = jarOf(root);
let place: Place;

beforeEach(() => {
  place = createPlace();
});

afterEach(() => {
  vi.unstubAllEnvs();
  place.remove();
});

/** A wrapper that finds nobody to download from, and has nothing yet. */
function configure(settings: object): void {
  const cut = { downloadUrl: 'http://127.0.0.1:9/jar', queryUrl: 'http://127.0.0.1:9/search' };
  const configuration = { version, storageDir: './storage', repository: cut, ...settings };
  writeFileSync(join(place.path, 'openapitools.json'), JSON.stringify({ 'generator-cli': configuration }));
}

test('where the wrapper cannot download it, Maven does', { timeout: 300_000 }, async (context) => {
  await skipIf(run('mvn', ['--version'], root).succeeded ? undefined : 'mvn is not installed', context);
  await skipIf(canResolve() ? undefined : 'Maven Central cannot be reached', context);
  configure({});
  const said: string[] = [];
  expect(ensureJar(place.path, (text) => said.push(text))).toBe(version);
  expect(said).toEqual([`fetching OpenAPI Generator ${version} (30 MB, once)`, 'that failed; asking Maven for it']);
});

test('says what both answered when neither has it', { timeout: 300_000 }, () => {
  configure({});
  vi.stubEnv('PATH', '/nowhere');
  expect(() => ensureJar(place.path, () => undefined)).toThrow(
    /^OpenAPI Generator \S+ cannot be fetched\n {2}openapi-generator-cli: .+\n {2}Maven: mvn is not installed$/,
  );
});

test('takes no jar but the one that is known', { timeout: 300_000 }, () => {
  configure({ storageDir: '.' });
  vi.stubEnv('PATH', '/nowhere');
  const { file } = jarOf(place.path);
  writeFileSync(file, 'another program');
  expect(() => ensureJar(place.path, () => undefined)).toThrow('cannot be fetched');
});

test('asks for the SHA-256 of another version', () => {
  configure({ version: '7.0.0', storageDir: '.' });
  writeFileSync(jarOf(place.path).file, '');
  expect(() => ensureJar(place.path, () => undefined)).toThrow('whose SHA-256 is not known here');
});

function canResolve(): boolean {
  const artifact = `-Dartifact=org.openapitools:openapi-generator-cli:${version}:pom`;
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get';
  return run('mvn', ['-B', '-q', plugin, artifact, '-Dtransitive=false'], place.path).succeeded;
}
