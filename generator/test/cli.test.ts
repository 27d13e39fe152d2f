import { existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';

const generated = 'packages/plain/source/generated';
const spec = specOf({ listThings: 'Lists things.', makeThing: 'Makes a thing.' });

test('makes the source files and the pages, and says so in a line', () => {
  const repository = createRepository(spec);
  expect(repository.run([])).toEqual({
    code: 0,
    out: expect.stringMatching(/^Plain {2}6 files, 6 changed, \d+ ms\n$/) as string,
    error: '',
  });
  expect(repository.tree(generated)).toEqual({
    'listThings.txt': 'package plain-sdk\nGET listThings\nLists things.\n',
    'makeThing.txt': 'package plain-sdk\nGET makeThing\nMakes a thing.\n',
  });
  expect(Object.keys(repository.tree('docs/plain'))).toEqual([
    'README.md',
    'models/listThings-response.md',
    'models/makeThing-response.md',
    'sdks/things/README.md',
  ]);
  expect(repository.read('packages/plain/source/runtime/send.txt')).toBe('send\n');
});

test('a second run changes nothing and touches no file', () => {
  const repository = createRepository(spec);
  repository.run([]);
  const before = statSync(repository.path(`${generated}/listThings.txt`));
  expect(repository.run([]).out).toMatch(/^Plain {2}6 files, nothing changed, \d+ ms\n$/);
  expect(statSync(repository.path(`${generated}/listThings.txt`)).mtimeMs).toBe(before.mtimeMs);
  expect(repository.run(['--check'])).toEqual({ code: 0, out: 'nothing changed: 6 files of Plain\n', error: '' });
});

test('what the spec no longer has goes away', () => {
  const repository = createRepository(spec);
  repository.run([]);
  repository.write('openapi.yaml', specOf({ listThings: 'Lists things.' }));
  expect(repository.run([]).out).toMatch(/^Plain {2}4 files, 4 changed/);
  expect(Object.keys(repository.tree(generated))).toEqual(['listThings.txt']);
});

test('a check names what is stale, missing and extra, and writes nothing', () => {
  const repository = createRepository(spec);
  repository.run([]);
  repository.write('openapi.yaml', spec.replace('Lists things.', 'Lists all\\u001b[2J things.'));
  rmSync(repository.path(`${generated}/makeThing.txt`));
  repository.write('docs/plain/old.md', 'old\n');
  const before = repository.output();
  const { code, out, error } = repository.run(['--check', 'plain']);
  expect({ code, error }).toEqual({ code: 1, error: '' });
  expect(out.replace(/\d+ ms/, '… ms')).toBe(`Plain  6 files, 5 differ, … ms
  stale docs/plain/README.md (from openapi.yaml:13)
    line 9 is * [listThings](sdks/things/README.md#listthings) - Lists things.
    should be * [listThings](sdks/things/README.md#listthings) - Lists all[2J things.
  extra docs/plain/old.md
  stale docs/plain/sdks/things/README.md (from openapi.yaml:13)
    line 9 is * [listThings](#listthings) - Lists things.
    should be * [listThings](#listthings) - Lists all[2J things.
  stale packages/plain/source/generated/listThings.txt (from openapi.yaml:13)
    line 3 is Lists things.
    should be Lists all␛[2J things.
  missing packages/plain/source/generated/makeThing.txt (from openapi.yaml:21)
5 files out of date: run it without --check
`);
  expect(repository.output()).toEqual(before);
});

test('a check tells a checkout with other line breaks from a change', () => {
  const repository = createRepository(spec);
  repository.run([]);
  const file = `${generated}/listThings.txt`;
  repository.write(file, repository.read(file).replaceAll('\n', '\r\n'));
  expect(repository.run(['--check']).out).toContain(
    `  stale ${file}\n    only in its line breaks: they are CRLF on disk; check it out again with LF\n`,
  );
});

test('an error in the spec is shown where it is, and nothing is written', () => {
  const repository = createRepository(spec.replace('operationId: "listThings"', 'operationId: 7'));
  const before = repository.output();
  const { code, out, error } = repository.run([]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toMatch(/^openapi\.yaml:14:20 error /);
  expect(error).toMatch(/\n1 error: nothing was written\n$/);
  expect(repository.output()).toEqual(before);
});

test('a spec that is not there is an error of the spec', () => {
  const repository = createRepository(spec);
  rmSync(repository.path('openapi.yaml'));
  const { code, error } = repository.run([]);
  expect(code).toBe(1);
  expect(error).toContain('openapi.yaml:1:1 error there is no such file');
});

test('a warning is shown, and the run goes on', () => {
  const repository = createRepository(spec.replace('tags: [Things]', 'tags: [Others]'));
  const { code, out, error } = repository.run([]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Plain {2}7 files, 7 changed/);
  expect(error).toMatch(/^openapi\.yaml:15:14 warning /);
});

test.for(['../../../../evil', '/etc/evil', 'CON', 'a\\..\\b', 'x'.repeat(300), 'a\0b'])(
  'a file named after %j is refused before anything is written',
  (id) => {
    const repository = createRepository(specOf({ fine: 'Fine.', [id]: 'Evil.' }));
    const before = repository.output();
    const { code, out, error } = repository.run([]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^openapi\.yaml:\d+:\d+ error /);
    expect(error).toMatch(/the file ".*" that would be made for this /);
    expect(existsSync(repository.path('../evil.txt'))).toBe(false);
    expect(repository.output()).toEqual(before);
  },
);

test('follows no symbolic link out of its directories', () => {
  const repository = createRepository(spec);
  mkdirSync(repository.path('elsewhere'));
  symlinkSync(repository.path('elsewhere'), repository.path(generated));
  const { code, error } = repository.run([]);
  expect(code).toBe(2);
  expect(error).toBe(
    `error: ${generated} is a symbolic link, and the generator writes only where there are real files and directories\n` +
      `hint: remove it or move it away: the generator makes a directory there\n`,
  );
  expect(repository.tree('elsewhere')).toEqual({});
  expect(existsSync(repository.path('docs/plain'))).toBe(false);
});

test('says what is in the way of a directory', () => {
  const repository = createRepository(spec);
  repository.write('docs', 'a file');
  const { code, error } = repository.run([]);
  expect(code).toBe(2);
  expect(error).toMatch(/^error: docs is no directory, .*\nhint: /);
});

test('says which file of a package is missing', () => {
  const repository = createRepository(spec);
  rmSync(repository.path('packages/plain/manifest.json'));
  const { code, error } = repository.run([]);
  expect(code).toBe(2);
  expect(error).toMatch(/^error: can't read packages\/plain\/manifest\.json: it is not there \(ENOENT\)\nhint: /);
});

test('says what is wrong with the command line, and where to read more', () => {
  const repository = createRepository(spec);
  expect(repository.run(['plian', '--check'])).toEqual({
    code: 2,
    out: '',
    error: 'error: there is no language "plian"\nhint: did you mean plain? the languages are plain; --help says more\n',
  });
});

test('--help explains the command and reads no spec', () => {
  const repository = createRepository(spec);
  rmSync(repository.path('openapi.yaml'));
  const { code, out, error } = repository.run(['--help', 'plain']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  for (const part of ['--check', '--watch', '--spec FILE', '--out DIR', '--json', 'Exit codes', 'Examples', 'plain']) {
    expect(out).toContain(part);
  }
});

test('colours are for terminals, unless they are asked for or refused', () => {
  const repository = createRepository(spec);
  expect(repository.run([]).out).not.toContain('\x1b');
  expect(repository.run([], { env: { FORCE_COLOR: '1' } }).out).toContain('\x1b[1mPlain');
  expect(repository.run([], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain('\x1b');
});

test('a Node that is too old says how to get the right one', () => {
  const repository = createRepository(spec);
  const { code, error } = repository.run([], { nodeOptions: ['--no-strip-types'] });
  expect(code).toBe(2);
  expect(error).toContain('hint: run it through npm, which brings its own Node: npm install && npm run generate\n');
});
