import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';

const spec = specOf({ listThings: 'Lists things.', makeThing: 'Makes a thing.' });
const told = spec.replace('Lists things.', 'Lists all things.');
const renamed = told.replace('"makeThing"', '"createThing"');
const own = '.changeset/own.md';
const written = '.changeset/api-plain.md';
const noted = '.changeset/api-*.md';

/** A repository after a release of `spec`. */
function released(next: string): ReturnType<typeof createRepository> {
  const repository = createRepository(next);
  repository.write('.changeset/released/openapi.yaml', spec);
  repository.write('packages/plain/package.json', '{"name": "@example/plain", "version": "0.1.0"}\n');
  return repository;
}

const patch = `---
'@example/plain': patch
---

The API changed:

- summary of \`listThings\` was changed
`;

test('a change of the spec is noted once, and kept in agreement with it', () => {
  const repository = released(told);
  expect(repository.run([]).out).toContain(`\n${noted} written: 1 change: 1 patch since the last release\n`);
  expect(repository.read(written)).toBe(patch);
  expect(repository.run([]).out).not.toContain(noted);

  repository.write('openapi.yaml', renamed);
  expect(repository.run([]).out).toContain(`${noted} updated: 4 changes: 2 major, 2 patch`);
  expect(repository.read(written)).toMatch(/^---\n'@example\/plain': major\n---\n/);
  expect(repository.read(written)).toContain(
    '- **Breaking:** `createThing` is called by another name: `makeThing` → `createThing`. Write the new name.\n',
  );

  repository.write('openapi.yaml', spec);
  expect(repository.run([]).out).toContain(`${noted} removed: the spec is that of the last release`);
  expect(existsSync(repository.path(written))).toBe(false);
});

test('a change that nobody notices needs no release', () => {
  const repository = released(spec.replace("version: '1'", "version: '2'"));
  expect(repository.run([]).out).not.toContain(noted);
  expect(existsSync(repository.path(written))).toBe(false);
});

test.for([['--no-changeset'], ['--check'], ['plain'], ['--spec', 'openapi.yaml', '--out', 'out']])(
  '%s leaves the changesets alone',
  (args) => {
    const repository = released(told);
    repository.write(written, 'as it was\n');
    repository.run(args);
    expect(repository.tree('.changeset')).toEqual({ 'api-plain.md': 'as it was\n', 'released/openapi.yaml': spec });
  },
);

test('before the first release there is nothing to compare with', () => {
  const repository = createRepository(spec);
  expect(repository.run([])).toMatchObject({ code: 0, error: '' });
  expect(existsSync(repository.path('.changeset'))).toBe(false);
});

test('the comparison is not loaded where the spec is that of the last release', () => {
  const repository = released(spec);
  rmSync(repository.path('generator/src/changes'), { recursive: true });
  expect(repository.run([])).toMatchObject({ code: 0, error: '' });
});

test('a spec with an error leaves the changeset as it is', () => {
  const repository = released(spec.replace('operationId: "listThings"', 'operationId: 7'));
  expect(repository.run([]).code).toBe(1);
  expect(existsSync(repository.path(written))).toBe(false);
});

test('JSON says what became of the changeset', () => {
  const { out } = released(told).run(['--json']);
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    changeset: `${noted} written: 1 change: 1 patch since the last release`,
  });
});

test('a changeset that says less than the report fails, with the lines that prove it', () => {
  const repository = released(renamed);
  repository.write(own, "---\n'@example/plain': minor\n---\n\nThings are made.\n");
  expect(repository.changesets(['check'])).toEqual({
    code: 1,
    out: '',
    error: `error: the changesets give @example/plain minor, and it is major:
  response of createThing has another name: makeThing-response → createThing-response (Plain) [type-renamed]
    openapi.yaml:21:5, was .changeset/released/openapi.yaml:21:5
  GET /path1 is called by another name: makeThing → createThing (Plain) [method-renamed]
    openapi.yaml:21:5, was .changeset/released/openapi.yaml:21:5

hint: npm run generate writes .changeset/api-*.md; npm run changeset writes one of your own
`,
  });
});

test('a changeset that says more is kept, and is enough', () => {
  const repository = released(told);
  repository.write(own, "---\n'@example/plain': major\n---\n\nThings are made.\n");
  expect(repository.changesets(['check'])).toMatchObject({ code: 0, error: '' });
  repository.run([]);
  expect(repository.read(own)).toContain("'@example/plain': major");
  expect(repository.read(written)).toBe(patch);
  expect(repository.changesets(['check'])).toMatchObject({ code: 0, error: '' });
});

test('a changeset of the generator that is out of date fails', () => {
  const repository = released(told);
  repository.write(written, patch.replace('patch', 'minor'));
  const { code, error } = repository.changesets(['check']);
  expect(code).toBe(1);
  expect(error).toContain(`error: ${noted} do not say what changed since the last release`);
});

test('a changeset that cannot be read is named', () => {
  const repository = released(told);
  repository.write(own, 'Things are made.\n');
  const { code, error } = repository.changesets(['check']);
  expect(code).toBe(2);
  expect(error).toMatch(/^error: \.changeset\/own\.md: could not parse changeset/);
});

test('keeping makes the spec, with the files that it refers to, that of the last release', () => {
  const shared = "{openapi: 3.1.0, info: {title: S, version: '1'}, components: {schemas: {Thing: {type: string}}}}\n";
  const repository = released(
    told.replace(
      'description: Done',
      "description: Done\n          content: {application/json: {schema: {$ref: 'parts/shared.yaml#/components/schemas/Thing'}}}",
    ),
  );
  repository.write('parts/shared.yaml', shared);
  repository.write('.changeset/released/old.yaml', 'old\n');
  expect(repository.changesets(['keep'])).toMatchObject({ code: 0, error: '' });
  expect(repository.tree('.changeset/released')).toEqual({
    'openapi.yaml': repository.read('openapi.yaml'),
    'parts/shared.yaml': shared,
  });
  expect(repository.changesets(['check'])).toMatchObject({ code: 0, error: '' });
});

test.for([[[]], [['check', 'keep']], [['publish']]] as const)('%s is refused', ([args]) => {
  expect(released(spec).changesets(args)).toMatchObject({
    code: 2,
    error: expect.stringContaining('hint: check, divide, or keep') as string,
  });
});
