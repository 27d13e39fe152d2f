import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';

const spec = specOf({ listThings: 'Lists things.' });
const other = specOf({ findPets: 'Finds pets.' }).replace('title: Example', 'title: Pets');

test('another spec gets complete packages in a directory, and this repository stays as it is', () => {
  const repository = createRepository(spec);
  repository.run([]);
  repository.write('pets.yaml', other);
  const before = repository.output();
  const { code, out, error } = repository.run(['--spec', 'pets.yaml', '--out', 'made/pets']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/^Plain {2}11 files, 11 changed, \d+ ms\n$/);
  const made = repository.tree('made/pets');
  expect(Object.keys(made)).toEqual([
    '.generated',
    'docs/plain/README.md',
    'docs/plain/models/findPets-response.md',
    'docs/plain/sdks/things/README.md',
    'packages/plain/CHANGELOG.md',
    'packages/plain/LICENSE.runtime',
    'packages/plain/README.md',
    'packages/plain/example.txt',
    'packages/plain/manifest.json',
    'packages/plain/settings.txt',
    'packages/plain/source/generated/findPets.txt',
    'packages/plain/source/runtime/send.txt',
  ]);
  expect(made).toMatchObject({
    'packages/plain/manifest.json': '{"name": "plain-Pets", "version": "1.0.0"}\n',
    'packages/plain/source/generated/findPets.txt': 'package plain-Pets\nGET findPets\nFinds pets.\n',
    'packages/plain/source/runtime/send.txt': 'send\n',
    'packages/plain/CHANGELOG.md': '# plain\n\n## 1.0.0\n\nThe first version.\n',
    'packages/plain/LICENSE.runtime': 'The licence of the runtime.\n',
    'packages/plain/example.txt': 'call findPets',
  });
  expect(repository.output()).toEqual(before);
});

test('without a spec it is this one', () => {
  const repository = createRepository(spec);
  expect(repository.run(['--out', 'made']).code).toBe(0);
  expect(Object.keys(repository.tree('made/packages/plain/source/generated'))).toEqual(['listThings.txt']);
});

test('running it again changes nothing, checks well, and leaves what it did not make', () => {
  const repository = createRepository(spec);
  repository.run(['--out', 'made']);
  // A changelog is begun, and then it belongs to people.
  for (const name of ['notes.txt', 'packages/plain/notes.txt', 'docs/notes.txt', 'packages/plain/CHANGELOG.md'])
    repository.write(`made/${name}`, 'mine');
  const before = repository.tree('made');
  expect(repository.run(['--out', 'made']).out).toMatch(/^Plain {2}10 files, nothing changed/);
  expect(repository.run(['--out', 'made', '--check'])).toMatchObject({
    code: 0,
    out: 'nothing changed: 10 files of Plain\n',
  });
  expect(repository.tree('made')).toEqual(before);
});

test('what it made is brought up to date: rewritten, restored and removed', () => {
  const repository = createRepository(spec);
  repository.run(['--out', 'made']);
  const before = repository.tree('made');
  repository.write('made/packages/plain/settings.txt', 'changed');
  repository.write('made/packages/plain/source/runtime/old.txt', 'old');
  repository.write('made/packages/plain/.generate-1.tmp', 'half');
  const { code, out } = repository.run(['--out', 'made', '--check']);
  expect(code).toBe(1);
  expect(out).toContain('  stale made/packages/plain/settings.txt\n    line 1 is changed\n    should be settings\n');
  repository.run(['--out', 'made']);
  expect(repository.tree('made')).toEqual(before);
});

test('a directory with files of somebody else is refused', () => {
  const repository = createRepository(spec);
  repository.write('mine/notes.txt', 'mine');
  const { code, error } = repository.run(['--out', 'mine']);
  expect(code).toBe(2);
  expect(error).toBe(
    'error: mine has files that this command did not make, and it could overwrite them\n' +
      'hint: name a new or empty directory, or one that an earlier run made\n',
  );
  expect(repository.tree('mine')).toEqual({ 'notes.txt': 'mine' });
});

test('an empty directory is fine, also with what a killed run left', () => {
  const repository = createRepository(spec);
  mkdirSync(repository.path('empty'));
  repository.write('killed/.generate-1.tmp', 'half');
  expect(repository.run(['--out', 'empty']).code).toBe(0);
  expect(repository.run(['--out', 'killed']).code).toBe(0);
});

test.for(['.', '..', 'packages', 'packages/new', 'packages/plain/source/generated', 'docs/plain', 'link/new'])(
  'an output directory at %s would mix with this repository',
  (out) => {
    const repository = createRepository(spec);
    symlinkSync(repository.path('packages'), repository.path('link'));
    const before = repository.output();
    const { code, error } = repository.run(['--out', out]);
    expect(code).toBe(2);
    expect(error).toContain(`error: ${out} can't be the output directory`);
    expect(repository.output()).toEqual(before);
  },
);

test('another spec without a directory is refused: it would replace the packages', () => {
  const repository = createRepository(spec);
  repository.write('pets.yaml', other);
  const before = repository.output();
  expect(repository.run(['--spec', 'pets.yaml'])).toMatchObject({
    code: 2,
    error:
      "error: --spec pets.yaml without --out would turn this repository's own SDKs into those of another API\n" +
      'hint: say where its packages go: --out DIR\n',
  });
  expect(repository.output()).toEqual(before);
  expect(repository.run(['--spec', './openapi.yaml']).code).toBe(0);
});

test('a check of a directory that is not there says that all is missing, and makes nothing', () => {
  const repository = createRepository(spec);
  expect(repository.run(['--out', 'new', '--check'])).toMatchObject({ code: 1 });
  expect(repository.tree('new')).toEqual({});
});
