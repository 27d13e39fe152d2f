import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';

const spec = specOf({ listThings: 'Lists things.' });
const pets = specOf({ findPets: 'Finds pets.' }).replace('title: Example', 'title: Pets');

test('sdk.yaml says what to read, where to write, and what the packages are called', () => {
  const repository = createRepository(spec);
  repository.write('mine/pets.yaml', pets);
  repository.write(
    'mine/sdk.yaml',
    'spec: pets.yaml\nout: sdk\nlanguages: [plain]\nlicense: MIT\nplain:\n  package: our-pets\n',
  );
  expect(repository.run(['--config', 'mine/sdk.yaml'])).toMatchObject({ code: 0, error: '' });
  expect(repository.tree('mine/sdk')).toMatchObject({
    'packages/plain/manifest.json': '{"name": "our-pets", "version": "1.0.0", "license": "MIT"}\n',
    'packages/plain/source/generated/findPets.txt': 'package our-pets\nGET findPets\nFinds pets.\n',
  });
});

test('the command line goes before the file', () => {
  const repository = createRepository(spec);
  repository.write('mine/pets.yaml', pets);
  repository.write('mine/sdk.yaml', 'spec: nothing.yaml\nout: sdk\nstrict: true\n');
  const given = ['--config', 'mine/sdk.yaml', '--spec', 'mine/pets.yaml', '--out', 'other', '--verbose'];
  const { code, out } = repository.run(given);
  expect(code).toBe(0);
  expect(out).toContain('\n  create other/packages/plain/manifest.json\n');
  expect(Object.keys(repository.tree('mine'))).toEqual(['pets.yaml', 'sdk.yaml']);
});

test('that of the repository is about its own packages alone', () => {
  const repository = createRepository(spec);
  repository.write('pets.yaml', pets);
  repository.write('sdk.yaml', 'license: MIT\nplain:\n  package: ours\n');
  repository.run(['--spec', 'pets.yaml', '--out', 'made']);
  expect(repository.read('made/packages/plain/manifest.json')).toBe('{"name": "plain-Pets", "version": "1.0.0"}\n');
  expect(repository.run(['--check'])).toMatchObject({ code: 1 });
  repository.run([]);
  expect(repository.read('packages/plain/manifest.json')).toContain('"license": "MIT"');
  expect(repository.run(['--check'])).toMatchObject({ code: 0 });
});

test('everything that is wrong in it is said, with its place, and nothing is written', () => {
  const repository = createRepository(spec);
  repository.write(
    'bad.yaml',
    [
      'licence: MIT',
      'version: 1.10',
      'languages: [plian]',
      'authors: Acme',
      'repository: github.com/acme/sdks',
      'plain: { package: Our Pets, clas: Pets }',
      '',
    ].join('\n'),
  );
  const { code, out, error } = repository.run(['--config', 'bad.yaml', '--out', 'made']);
  expect({ code, out, made: repository.tree('made') }).toEqual({ code: 1, out: '', made: {} });
  const lines = error.split('\n').filter((line) => /^(bad\.yaml| +hint: )/.test(line));
  expect(lines.map((line) => line.replace(/\? the fields here are .*/, '?'))).toEqual([
    'bad.yaml:1:1 error licence: there is no field "licence" [config]',
    '  hint: did you mean license?',
    'bad.yaml:2:10 error version: the number 1.1 is not text [config]',
    "  hint: put it in quotes: version: '1.10'",
    'bad.yaml:3:13 error languages.0: the string "plian" does not fit here [config]',
    '  hint: did you mean plain? write plain',
    'bad.yaml:4:10 error authors: the string "Acme" is not a list [config]',
    '  hint: Who publishes the packages. Default: info.contact of the description, such as [{ name: Acme }]',
    'bad.yaml:5:13 error repository: the string "github.com/acme/sdks" cannot stand here [config]',
    '  hint: Where the source of the packages is, such as https://github.com/acme/sdks',
    'bad.yaml:6:19 error plain.package: the string "Our Pets" cannot stand here [config]',
    '  hint: The name of the package, such as plain-pets',
    'bad.yaml:6:29 error plain.clas: there is no field "clas" [config]',
    '  hint: did you mean class?',
  ]);
  expect(JSON.parse(repository.run(['--config', 'bad.yaml', '--json']).out)).toMatchObject({
    ok: false,
    languages: [],
  });
});

test.for([
  ['version: latest', '1:10 error version: "latest" is no version that npm', 'write three numbers, such as 1.2.0'],
  ['license: MIT License', '1:10 error license: "MIT License" is no SPDX expression', 'did you mean MIT?'],
  ['licenseFile: nothing.txt', '1:14 error licenseFile: mine/nothing.txt cannot be read', 'name a file'],
  ['plain: { class: Plain }', '1:17 error plain.class: the client cannot be called Plain', 'choose another name'],
  ['constructor: Plain', '1:1 error constructor: there is no field "constructor"', 'the fields here are spec, out'],
  ['spec: [', '2:1 error ', 'not closed'],
])('%s', ([text, message, hint]) => {
  const repository = createRepository(spec);
  repository.write('mine/sdk.yaml', `${text}\n`);
  const { code, error } = repository.run(['--config', 'mine/sdk.yaml', '--out', 'made']);
  expect(code).toBe(1);
  expect(error).toContain(`mine/sdk.yaml:${message}`);
  expect(error).toContain(hint);
});

test('a file that has only comments sets nothing, and one that is not there is refused', () => {
  const repository = createRepository(spec);
  repository.write('sdk.yaml', '# nothing yet\n');
  expect(repository.run([])).toMatchObject({ code: 0 });
  expect(repository.run(['--config', 'other.yaml'])).toMatchObject({
    code: 2,
    error:
      'error: --config other.yaml: there is no such file\n' +
      'hint: write one, or leave --config out: sdk.yaml is read where it exists; --help says more\n',
  });
});

test('a version of the description that no package can have is read as 0.0.0, unless that is strict', () => {
  const repository = createRepository(spec);
  repository.write('pets.yaml', pets.replace("version: '1'", 'version: spring'));
  const { code, error } = repository.run(['--spec', 'pets.yaml', '--out', 'made']);
  expect(code).toBe(0);
  expect(error).toContain('pets.yaml:4:12 warning info.version: info.version is "spring", which no package can have');
  expect(error).toContain('hint: write the version of the packages in sdk.yaml: version: 1.0.0');
  expect(repository.run(['--spec', 'pets.yaml', '--out', 'made', '--strict'])).toMatchObject({ code: 1 });
});

test('what is piped in is read', () => {
  const repository = createRepository(spec);
  const { code, out } = repository.run(['--spec', '-', '--out', 'made'], { input: pets });
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/^Plain {2}11 files/) as string });
});
