import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';

const spec = specOf({ listThings: 'Lists things.', makeThing: 'Makes a thing.' });
const renamed = spec.replace('"makeThing"', '"createThing"').replace('Lists things.', 'Lists all things.');

function released(next: string): ReturnType<typeof createRepository> {
  const repository = createRepository(next);
  repository.write('.changeset/released/openapi.yaml', spec);
  return repository;
}

test('compares the released spec with the one of the repository', () => {
  const { code, out, error } = released(renamed).diff([]);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toBe(`.changeset/released/openapi.yaml → openapi.yaml

major
  response of createThing has another name: makeThing-response → createThing-response (Plain) [type-renamed]
    openapi.yaml:21:5, was .changeset/released/openapi.yaml:21:5
    major: Plain. Programs name the type.
  GET /path1 is called by another name: makeThing → createThing (Plain) [method-renamed]
    openapi.yaml:21:5, was .changeset/released/openapi.yaml:21:5
    major: Plain. Calls of it have to be changed.

patch
  summary of GET /path0 was changed [operation-summary-changed]
    openapi.yaml:16:16, was .changeset/released/openapi.yaml:16:16
    patch: Plain. Only a text.
  GET /path1 has another operationId: makeThing → createThing [operation-id-changed]
    openapi.yaml:22:20, was .changeset/released/openapi.yaml:22:20
    patch: Plain. Only errors and hooks show it; the names derived from it are judged separately.

wire   none
Plain  major
4 changes: 2 major, 2 patch
`);
});

test('two specs are compared where they are named', () => {
  const repository = released(spec);
  repository.write('new.yaml', renamed);
  expect(repository.diff(['openapi.yaml', 'new.yaml']).out).toContain('new.yaml:21:5, was openapi.yaml:21:5');
  expect(repository.diff(['new.yaml']).out).toContain('openapi.yaml:21:5, was new.yaml:21:5');
  expect(repository.diff([]).out).toBe(
    '.changeset/released/openapi.yaml → openapi.yaml\n\nwire   none\nPlain  none\nnothing changed\n',
  );
});

test('--fail-on fails at its level and above', () => {
  const told = released(spec.replace('Lists things.', 'Lists all things.'));
  expect(told.diff(['--fail-on', 'minor']).code).toBe(0);
  expect(told.diff(['--fail-on', 'patch']).code).toBe(1);
  expect(released(renamed).diff(['--fail-on', 'minor']).code).toBe(1);
});

test('what no rule judges is listed last, and fails only where that is asked for', () => {
  const owned = released(`${spec}\nx-owner: me\n`);
  const { code, out } = owned.diff(['--fail-on', 'patch']);
  expect(code).toBe(0);
  expect(out).toContain(`not judged
  x-owner of the API was changed, and is not judged [not-judged]
`);
  expect(out).toContain('1 change: 1 not judged\n');
  expect(owned.diff(['--fail-on', 'not-judged']).code).toBe(1);
  expect(released(renamed).diff(['--fail-on', 'not-judged']).code).toBe(0);
});

test('a spec may be one at a revision of git, with the files that it refers to', () => {
  const repository = released(spec);
  const git = (...words: string[]): string => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...words], { cwd: repository.root, encoding: 'utf8' });
  };
  const referring = spec
    .replace('Makes a thing.', '')
    .replace('paths:', `components: {schemas: {Owner: {$ref: 'parts/owner.yaml'}}}\npaths:`);
  repository.write('api/own.yaml', referring);
  repository.write('api/parts/owner.yaml', 'type: object\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'api');
  git('commit', '--quiet', '--message=One');
  repository.write('api/own.yaml', referring.replace('Lists things.', 'Lists all things.'));
  repository.write('api/staged.yaml', 'a: 1\n');
  git('add', 'api/staged.yaml');

  const { code, out, error } = repository.diff(['main:api/own.yaml', 'api/own.yaml']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('main:api/own.yaml → api/own.yaml\n');
  expect(out).toMatch(/^ {4}api\/own\.yaml:\d+:\d+, was main:api\/own\.yaml:\d+:\d+$/m);
  expect(git('status', '--porcelain', 'api')).toBe(' M api/own.yaml\nA  api/staged.yaml\n');
  expect(repository.diff(['main:api/none.yaml', 'api/own.yaml'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('there is no api/none.yaml in main') as string,
  });
  expect(repository.diff(['nowhere:api/own.yaml', 'api/own.yaml'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('git has no revision "nowhere" here') as string,
  });

  repository.write('api/own.yaml', 'openapi: [');
  git('commit', '--quiet', '--all', '--message=Two');
  const broken = repository.diff(['main:api/own.yaml', 'main~1:api/own.yaml']);
  expect(broken.code).toBe(1);
  expect(broken.error).toMatch(/^main:api\/own\.yaml:1:\d+ error.*\n(.*\n)*.*\| openapi: \[/);
});

test('a spec may be the one that a published package was made from', () => {
  const repository = released(spec);
  const git = (...words: string[]): string => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...words], { cwd: repository.root, encoding: 'utf8' });
  };
  git('init', '--quiet');
  git('add', 'openapi.yaml');
  git('commit', '--quiet', '--message=One');
  const sum = createHash('sha256').update(repository.read('openapi.yaml')).digest('hex');
  repository.write('package/made-from.json', JSON.stringify({ package: 'plain', spec: { 'openapi.yaml': sum } }));
  execFileSync('tar', ['-czf', 'plain-1.0.0.tgz', 'package'], { cwd: repository.root });
  repository.write('openapi.yaml', spec.replace('Lists things.', 'Lists all things.'));
  git('commit', '--quiet', '--all', '--message=Two');
  for (const name of ['plain-1.0.0.tgz', 'package/made-from.json']) {
    const { code, out, error } = repository.diff([name]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(`${name}:openapi.yaml → openapi.yaml`);
    expect(out).toContain('1 change: 1 patch');
  }
  const refusal = (name: string, content: string): string => {
    repository.write(name, content);
    return repository.diff([name]).error.split('\n')[0] ?? '';
  };
  const elsewhere = JSON.stringify({ spec: { 'openapi.yaml': '0'.repeat(64) } });
  expect(refusal('made-from.json', elsewhere)).toBe(
    'error: no commit here has the openapi.yaml that made-from.json was made from',
  );
  expect(refusal('made-from.json', '{}')).toBe('error: made-from.json does not say what it was made from');
  expect(refusal('plain.whl', '')).toContain('is not looked for in such a file');
});

test('warnings about the new description are counted by rule', () => {
  const repository = released(spec);
  repository.write('new.yaml', `${spec}\nwebhooks: {}\n`);
  expect(repository.diff(['openapi.yaml', 'new.yaml']).error).toBe(
    '1 warning about new.yaml: 1 left-out (--json lists them)\n\n',
  );
});

test('Markdown has what comes from the spec in code spans', () => {
  const hostile = spec.replace('"makeThing"', '"make`<img>\\n# Thing"');
  const { out } = released(hostile).diff(['--markdown']);
  expect(out).toContain('| wire | none |\n| Plain | major |');
  expect(out).toContain('`GET /path1` is called by another name: `makeThing` → ``make`<img> # Thing`` (Plain)');
  expect(out).not.toMatch(/^# Thing/m);
});

test('JSON has both places and the level of each language', () => {
  const { code, out } = released(renamed).diff(['--json', '--fail-on', 'major']);
  const document = JSON.parse(out) as { ok: boolean; levels: unknown; changes: { kind: string }[] };
  expect([code, document.ok, document.levels]).toEqual([1, false, { wire: 'none', plain: 'major' }]);
  expect(document.changes.find(({ kind }) => kind === 'method-renamed')).toEqual({
    kind: 'method-renamed',
    level: 'major',
    levels: { wire: 'none', plain: 'major' },
    text: 'GET /path1 is called by another name: makeThing → createThing (Plain)',
    subject: 'GET /path1',
    detail: '',
    reason: 'Calls of it have to be changed.',
    names: [{ language: 'plain', old: 'makeThing', new: 'createThing' }],
    old: { file: '.changeset/released/openapi.yaml', line: 21, column: 5, pointer: '/paths/~1path1/get' },
    new: { file: 'openapi.yaml', line: 21, column: 5, pointer: '/paths/~1path1/get' },
  });
});

test('a spec with an error is shown where it is, and nothing is compared', () => {
  const { code, out, error } = released(spec.replace('operationId: "listThings"', 'operationId: 7')).diff([]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toMatch(/^openapi\.yaml:14:20 error /);
  expect(error).toMatch(/\nnothing was compared\n$/);
});

test('a file that is not there is named', () => {
  const { code, error } = released(spec).diff(['missing.yaml']);
  expect(code).toBe(1);
  expect(error).toMatch(/^missing\.yaml:1:1 error/);
});

test('help and the kinds need no spec', () => {
  const repository = createRepository(spec);
  expect(repository.diff(['--help']).out).toMatch(/^Reports what changed from one spec to another/);
  expect(repository.diff(['--kinds']).out).toContain('| `operation-added` | is new | minor | minor |');
});

test('two Swagger 2.0 specs are compared, each at its own places', () => {
  const swagger = (type: string) => `swagger: '2.0'
info: {title: Things, version: 1.0.0}
host: example.com
paths:
  /things:
    post:
      operationId: makeThing
      parameters:
        - {name: q, in: query, type: ${type}}
        - {name: thing, in: body, schema: {$ref: '#/definitions/Thing'}}
      responses: {'200': {description: Made., schema: {$ref: '#/definitions/Thing'}}}
definitions:
  Thing: {type: object, properties: {id: {type: ${type}}}}
`;
  const repository = released(spec);
  repository.write('old.yaml', swagger('string'));
  repository.write('new.yaml', swagger('integer'));
  const { code, out } = repository.diff(['old.yaml', 'new.yaml']);
  expect(code).toBe(0);
  expect(out).toContain('new.yaml:9:');
  expect(out).toContain('new.yaml:13:');
  expect(repository.diff(['old.yaml', 'old.yaml']).out).toContain('nothing changed');
  expect(repository.diff(['--strict', 'old.yaml', 'new.yaml']).code).not.toBe(0);
});
