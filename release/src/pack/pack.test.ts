import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Artefact } from './artefact.ts';
import { pack, packable } from './pack.ts';
import { publishedPackages, type Package } from './packages.ts';
import { describeArtefacts } from './report.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe.each(publishedPackages(root))('$id', (each) => {
  test('becomes what its registry takes, the same bytes whenever and wherever', async ({ annotate, skip }) => {
    const obstacle = each.ecosystem.obstacle(join(root, each.folder));
    if (obstacle !== undefined) {
      await annotate(obstacle, 'reason');
      skip();
    }
    const artefacts = await pack(root, [each], directory);
    expect(artefacts.map(({ kind }) => kind)).toEqual(each.ecosystem.kinds);
    const first = artefacts.map(({ file }) => readFileSync(file));
    expect(artefacts.map(({ bytes }) => bytes)).toEqual(first.map(({ length }) => length));
    expect(describeArtefacts(artefacts)).toMatch(/^\S.*\d KiB  .* \d+ files  \S+$/m);

    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Kathmandu';
    const again = await pack(root, [each], directory).finally(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    expect(
      again.map(({ file }) =>
        readFileSync(file).equals(first[again.findIndex((one) => one.file === file)] ?? Buffer.of()),
      ),
    ).toEqual(again.map(() => true));
  });
});

test('names, wherever they are from', () => {
  const names = (...only: string[]): string[] => publishedPackages(root, only).map(({ id }) => id);
  const six = ['generator', 'core', 'csharp', 'php', 'python', 'ruby'].map((name) => `@plex-sdk/${name}`);
  expect(names()).toEqual(six);
  expect(names('ruby', '@plex-sdk/core', 'plex-api-sdk', 'lukehagar/plex-api', 'PlexAPI.SDK', 'generator')).toEqual(
    six,
  );
  expect(() => names('perl')).toThrow('there is no package "perl" that is published');
});

test.each(['1.3.0-rc.0', '2.0.0-next.1', '1.0', '1.0.0+build'])('no package is of the version %s', (version) => {
  const repository = mkdtempSync(join(tmpdir(), 'prerelease-'));
  mkdirSync(join(repository, 'packages/core'), { recursive: true });
  writeFileSync(join(repository, 'package.json'), JSON.stringify({ workspaces: ['packages/*', 'docs'] }));
  writeFileSync(join(repository, 'packages/core/package.json'), JSON.stringify({ name: '@plex-sdk/core', version }));
  expect(() => publishedPackages(repository)).toThrow(
    `packages/core/package.json: ${version} is no version of three numbers, and prereleases are not published`,
  );
  rmSync(repository, { recursive: true });
});

describe('when it goes wrong', () => {
  const [core] = publishedPackages(root, ['core']) as [Package];
  const broken = (build: Package['ecosystem']['build'], more: Partial<Package['ecosystem']> = {}): Package => ({
    ...core,
    ecosystem: { ...core.ecosystem, build, check: () => Promise.resolve(), ...more },
  });
  const attempt = (each: Package, into: string): Promise<Artefact[]> => pack(root, [each], join(directory, into));

  test('a tool that makes something else is named, and nothing is left', async () => {
    const other = broken(async (_, into) => {
      await writeFile(join(into, 'plex-sdk-core-9.9.9.tgz'), '');
    });
    await expect(attempt(other, 'other')).rejects.toThrow(
      `packing @plex-sdk/core ${core.version} made plex-sdk-core-9.9.9.tgz`,
    );
    expect(readdirSync(join(directory, 'other'))).toEqual([]);
  });

  test('a file that is no archive is named, and nothing is left', async () => {
    const cut = broken(async (_, into) => {
      await writeFile(join(into, `plex-sdk-core-${core.version}.tgz`), 'half');
    });
    await expect(attempt(cut, 'cut')).rejects.toThrow(/tgz cannot be read as npm package/);
    expect(readdirSync(join(directory, 'cut'))).toEqual([]);
  });

  test('a directory that is a file is named', async () => {
    const attempt = pack(root, [broken(() => expect.unreachable())], join(root, 'README.md'));
    await expect(attempt).rejects.toThrow(/README\.md is no directory/);
  });

  test('a tool that is missing is told before anything is built', async () => {
    const missing = broken(() => expect.unreachable(), { obstacle: () => 'there is no tool' });
    await expect(attempt(missing, 'missing')).rejects.toMatchObject({ hint: 'there is no tool' });
  });
});

test('what cannot be packed on this machine is told from what can', () => {
  const [one, other] = publishedPackages(root) as [Package, Package];
  const can = { ...one, ecosystem: { ...one.ecosystem, obstacle: () => undefined } };
  const cannot = { ...other, ecosystem: { ...other.ecosystem, obstacle: () => 'there is no tool' } };
  const skipped = [{ id: other.id, reason: 'there is no tool' }];
  expect(packable(root, [can, cannot])).toEqual({ packages: [can], skipped });
});
