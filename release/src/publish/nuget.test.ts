import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Artefact } from '../pack/artefact.ts';
import { csharp } from '../pack/csharp.ts';
import { startNuGet, type NuGetSource } from '../rehearse/nuget-server.ts';
import { writeZip } from '../pack/zip.ts';
import { nuget } from './nuget.ts';
import type { Surroundings } from './registry.ts';

const names = { id: '@a/b', name: 'A.Sdk', version: '1.0.0' };
const each = { ...names, folder: 'packages/b', ecosystem: csharp, isGenerated: true };
let source: NuGetSource;
let directory: string;
let artefacts: readonly Artefact[];
let surroundings: Surroundings;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  source = await startNuGet();
  surroundings = { root: directory, environment: source.environment };
  artefacts = csharp.kinds.map((kind) => {
    const file = join(directory, `A.Sdk.1.0.0${kind.ending}`);
    writeFileSync(file, packageWith(kind.title));
    const { name, version } = each;
    return { package: each.id, registry: 'NuGet', name, version, kind, file, bytes: 4, unpackedBytes: 4, paths: [] };
  });
});

function packageWith(text: string): Uint8Array {
  const manifest = Buffer.from('<package><id>A.Sdk</id><version>1.0.0</version></package>');
  const content = Buffer.from([0, 13, 10, 255, ...Buffer.from(text)]);
  return writeZip(new Map(Object.entries({ 'A.Sdk.nuspec': manifest, content })));
}

afterEach(() => {
  source.stop();
  rmSync(directory, { recursive: true });
});

test('the package and its symbols go to where the source takes them, byte for byte', async () => {
  expect(await nuget.has(each, surroundings)).toBe(false);
  await nuget.publish(artefacts, surroundings);
  expect([...source.taken].map(([name, { path, key: shown }]) => [name, path, shown])).toEqual([
    ['A.Sdk.1.0.0.nupkg', '/package', 'rehearsal'],
    ['A.Sdk.1.0.0.snupkg', '/symbols', 'rehearsal'],
  ]);
  for (const { file } of artefacts)
    expect(source.taken.get(file.slice(directory.length + 1))?.content).toEqual(readFileSync(file));
  expect(await nuget.has(each, surroundings)).toBe(true);
  expect(await nuget.has({ ...each, version: '1.0.1' }, surroundings)).toBe(false);
});

test('what is there of an attempt that broke off is no error, and does not change', async () => {
  const [first = expect.unreachable()] = artefacts;
  await nuget.publish([first], surroundings);
  const before = source.taken.get('A.Sdk.1.0.0.nupkg')?.content;
  writeFileSync(first.file, packageWith('another'));
  await nuget.publish(artefacts, surroundings);
  expect(source.taken.get('A.Sdk.1.0.0.nupkg')?.content).toEqual(before);
  expect([...source.taken.keys()]).toEqual(['A.Sdk.1.0.0.nupkg', 'A.Sdk.1.0.0.snupkg']);
});

test('a refusal is told, and not the key that it repeats', async () => {
  source.refusal = 403;
  await expect(nuget.publish(artefacts, surroundings)).rejects.toThrow(
    /^NuGet did not take A\.Sdk\.1\.0\.0\.nupkg: it answered 403$/,
  );
  expect(source.taken.size).toBe(0);
});

test('the key goes to no other place than the one that the source names', async () => {
  source.refusal = 307;
  await expect(nuget.publish(artefacts, surroundings)).rejects.toThrow('NuGet did not take A.Sdk.1.0.0.nupkg: ');
});

test.each(['key\nwith a line', 'schlüßel…'])(
  'a key that no header can have, such as %j, is not printed',
  async (bad) => {
    const environment = { ...surroundings.environment, NUGET_API_KEY: bad };
    const told = await nuget.publish(artefacts, { ...surroundings, environment }).then(
      () => 'published',
      (error: unknown) => String(error),
    );
    expect(told).toContain('NuGet did not take A.Sdk.1.0.0.nupkg');
    expect(told).not.toContain(bad);
  },
);

test('without a key the files are left, with the command that pushes them', () => {
  expect(nuget.handOver?.obstacle({})).toBe('NUGET_API_KEY is not set');
  expect(nuget.handOver?.obstacle({ NUGET_API_KEY: 'rehearsal' })).toBeUndefined();
  expect(nuget.handOver?.instruction(artefacts, directory)).toMatch(
    /^dotnet nuget push \S+\/A\.Sdk\.1\.0\.0\.nupkg --source https:\/\/api\.nuget\.org\/v3\/index\.json$/,
  );
});
