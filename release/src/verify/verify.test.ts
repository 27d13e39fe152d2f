import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Artefact } from '../pack/artefact.ts';
import { readTarGz } from '../pack/archive.ts';
import { ecosystems } from '../pack/ecosystems.ts';
import { pack } from '../pack/pack.ts';
import { publishedPackages } from '../pack/packages.ts';
import { formatRecord, recordOf, specFilesIn, specOf, type MadeFrom } from '../pack/record.ts';
import { stage } from '../pack/stage.ts';
import { workingTree } from '../pack/tree.ts';
import { archiveOf, type Files } from './tamper.fixture.ts';
import { verify } from './verify.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packages = publishedPackages(root);
let directory: string;
const core = packages.find(({ id }) => id === '@plex-sdk/core') ?? expect.unreachable();
let artefacts: Artefact[];
const license = specOf(workingTree(root), ['LICENSE']);

const obstacleOf = (id: string) => {
  const each = packages.find((one) => one.id === id);
  return each?.ecosystem.obstacle(join(root, each.folder));
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  artefacts = await pack(
    root,
    packages.filter(({ id }) => obstacleOf(id) === undefined),
    directory,
  );
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

const kinds = packages.flatMap(({ id, ecosystem }) =>
  ecosystem.kinds.flatMap((kind) => (kind.withoutRecord === undefined ? [{ id, kind, title: kind.title }] : [])),
);

describe.each(kinds)('$title of $id', ({ id, kind }) => {
  const generated = /((index|cli)\.js|token.*\.(py|rb|php)|\.dll)$/i;
  let artefact: Artefact;

  test('as it was packed, is the same', async ({ annotate, skip }) => {
    const obstacle = obstacleOf(id);
    if (obstacle !== undefined) {
      await annotate(obstacle, 'reason');
      skip();
    }
    artefact = artefacts.find((each) => each.kind === kind) ?? expect.unreachable();
    const { files, differences, record } = await verify(artefact.file, root);
    expect(differences).toEqual([]);
    expect(files).toBe(artefact.paths.length);
    expect(record.package).toBe(id);
  });

  test('is not, with a file changed, one missing and one added', async ({ annotate, skip }) => {
    const obstacle = obstacleOf(id);
    if (obstacle !== undefined) {
      await annotate(obstacle, 'reason');
      skip();
    }
    const content = readFileSync(artefact.file);
    const files: Files = new Map(await kind.read(content));
    const changed = [...files.keys()].find((path) => generated.test(path)) ?? expect.unreachable();
    const [license] = [...files.keys()].filter((path) => path.endsWith('LICENSE'));
    const missing = license ?? expect.unreachable();
    const added = `${changed}.orig`;
    files.set(changed, Buffer.concat([files.get(changed) ?? Buffer.of(), Buffer.from('\n')]));
    files.delete(missing);
    files.set(added, Buffer.from('more'));
    const tampered = join(directory, `tampered-${basename(artefact.file)}`);
    writeFileSync(tampered, await archiveOf(files, kind.ending, content));
    const { differences } = await verify(tampered, root);
    expect(differences).toHaveLength(3);
    expect(differences).toEqual(
      expect.arrayContaining([
        { kind: 'changed', path: changed, line: expect.any(Number) as number },
        { kind: 'missing', path: missing },
        { kind: 'added', path: added },
      ]),
    );
  });
});

test('a gem that would run something when it is installed is not the same', async ({ annotate, skip }) => {
  const obstacle = obstacleOf('@plex-sdk/ruby');
  if (obstacle !== undefined) {
    await annotate(obstacle, 'reason');
    skip();
  }
  const { file, kind } = artefacts.find((each) => each.kind.ending === '.gem') ?? expect.unreachable();
  const content = readFileSync(file);
  const files: Files = new Map(await kind.read(content));
  const metadata = String(files.get('metadata.gz')).replace('extensions: []', 'extensions: [extconf.rb]');
  files.set('metadata.gz', Buffer.from(metadata));
  writeFileSync(`${file}.tampered.gem`, await archiveOf(files, '.gem', content));
  const { differences } = await verify(`${file}.tampered.gem`, root);
  expect(differences).toMatchObject([{ kind: 'changed', path: 'metadata.gz' }]);
});

test.each<[string, (record: MadeFrom) => unknown]>([
  ['says more', (record) => ({ ...record, note: 'get the next one from elsewhere' })],
  ['names a file that is not of the spec', (record) => ({ ...record, spec: { ...record.spec, ...license } })],
  ['leaves a file of the spec out', (record) => ({ ...record, spec: license })],
])('a record that %s is not the same', async (_, change) => {
  const { file } = artefacts.find((each) => each.package === '@plex-sdk/core') ?? expect.unreachable();
  const files: Files = new Map(await readTarGz(readFileSync(file)));
  const path = 'package/made-from.json';
  const record = change(JSON.parse(String(files.get(path))) as MadeFrom);
  files.set(path, Buffer.from(formatRecord(record as MadeFrom)));
  const tampered = join(directory, 'record.tgz');
  writeFileSync(tampered, await archiveOf(files, '.tgz'));
  const { differences } = await verify(tampered, root);
  expect(differences).toEqual([{ kind: 'changed', path, line: expect.any(Number) as number }]);
});

test('what was made some commits ago is made again from that commit', async () => {
  const clone = join(directory, 'clone');
  const git = (...options: string[]): string => {
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    return spawnSync('git', [...author, ...options], { cwd: clone, encoding: 'utf8' }).stdout.trim();
  };
  const isNeeded = (path: string): boolean => path.startsWith('generator/');
  stage(workingTree(root), root, core, clone, isNeeded);
  // Staging makes its links absolute.
  const readme = 'packages/core/README.md';
  writeFileSync(join(clone, readme), readFileSync(join(root, readme)));
  git('init', '--quiet');
  writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Release');
  const released = git('rev-parse', 'HEAD');
  for (const path of ['openapi.yaml', 'packages/core/src/runtime/core.ts', 'generator/src/cli.ts']) {
    writeFileSync(join(clone, path), 'broken');
    git('commit', '--quiet', '--all', '--message', 'Go on');
  }
  const { file } = artefacts.find((each) => each.package === '@plex-sdk/core') ?? expect.unreachable();
  const { commit, differences } = await verify(file, clone);
  expect(differences).toEqual([]);
  expect(commit).toBe(released);
});

describe('what cannot be told', () => {
  const truth = recordOf(workingTree(root), core, specFilesIn(root));
  const nothing = '0'.repeat(64);

  async function attempt(record: unknown, more: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const text = typeof record === 'string' ? record : JSON.stringify(record);
    const files = Object.entries({ 'package/made-from.json': text, ...more });
    const file = join(directory, 'crafted.tgz');
    writeFileSync(file, await archiveOf(new Map(files.map(([path, content]) => [path, Buffer.from(content)])), '.tgz'));
    return verify(file, root);
  }

  test.each<[string, unknown, string]>([
    ['no JSON', '{', 'it is no JSON'],
    ['very long', ' '.repeat(65_537), 'it has more than 65536 bytes'],
    ['not a record', [], 'it is not what npm run pack writes'],
    ['a record of nothing', { ...truth, spec: {} }, 'it is not what npm run pack writes'],
    [
      'a record with a spec of what is made of none',
      { ...truth, package: '@plex-sdk/generator' },
      'it is not what npm run pack writes',
    ],
    ['a spec elsewhere', { ...truth, spec: { '../../etc/passwd': nothing } }, 'it is not what npm run pack writes'],
    ['a sum that is none', { ...truth, generator: 'HEAD' }, 'it is not what npm run pack writes'],
  ])('a record is refused that is %s', async (_, record, reason) => {
    await expect(attempt(record)).rejects.toThrow(`its made-from.json cannot be trusted: ${reason}`);
  });

  test.each<[string, Partial<MadeFrom>, string]>([
    ['spec', { spec: { 'openapi.yaml': nothing } }, 'has the spec that it records'],
    ['spec in a file that there never was', { spec: { 'no/such.yaml': nothing } }, 'has the spec that it records'],
    ['generator', { generator: nothing }, 'has the generator, with the spec, that it records'],
    ['source', { source: nothing }, 'has the source, with the spec and the generator, that it records'],
  ])(
    'a %s that is in no commit is named',
    async (_, lie, message) => {
      await expect(attempt({ ...truth, ...lie })).rejects.toThrow(message);
    },
    120_000,
  );

  test('a package that there is not, or not of that kind', async () => {
    await expect(attempt({ ...truth, package: '../../x' })).rejects.toThrow(
      'of the package "../../x", which has no npm',
    );
    await expect(attempt({ ...truth, package: '@plex-sdk/php' })).rejects.toThrow('which has no npm package here');
  });

  test('no record, or two', async () => {
    const two = { 'package/dist/made-from.json': formatRecord(truth) };
    await expect(attempt(truth, two)).rejects.toThrow('there are two of them');
    const file = join(directory, 'without.tgz');
    writeFileSync(file, await archiveOf(new Map([['package/index.js', Buffer.of()]]), '.tgz'));
    await expect(verify(file, root)).rejects.toThrow('there is no made-from.json in it');
  });

  test('a true record does not help what is false', async () => {
    const verdict = await attempt(truth, { 'package/dist/index.js': 'steal()' });
    expect(verdict).toHaveProperty(
      'differences',
      expect.arrayContaining([{ kind: 'changed', path: 'package/dist/index.js', line: 1 }]),
    );
  });

  test.each(ecosystems.flatMap(({ kinds }) => kinds))('a $title that is broken', async ({ ending, title }) => {
    const file = join(directory, `broken${ending}`);
    writeFileSync(file, 'half');
    await expect(verify(file, root)).rejects.toThrow(`it cannot be read as ${title}: `);
  });

  test('a file of another kind, and none', async () => {
    await expect(verify(join(directory, 'a.exe'), root)).rejects.toThrow('a.exe is nothing that is published here');
    await expect(verify(join(directory, 'a.whl'), root)).rejects.toThrow('a.whl is no file');
  });
});
