import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';

const spec = specOf({ listThings: 'Lists things.' });

test('a run', () => {
  const repository = createRepository(spec);
  const { code, out, error } = repository.run(['--json']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(JSON.parse(out)).toEqual({
    ok: true,
    strict: true,
    diagnostics: [],
    languages: [
      {
        id: 'plain',
        title: 'Plain',
        files: 4,
        milliseconds: expect.any(Number) as number,
        changes: [
          { kind: 'create', path: 'packages/plain/source/generated/listThings.txt' },
          { kind: 'create', path: 'docs/plain/README.md' },
          { kind: 'create', path: 'docs/plain/sdks/things/README.md' },
          { kind: 'create', path: 'docs/plain/models/listThings-response.md' },
        ],
        differences: [],
      },
    ],
  });
});

test('a check that finds differences', () => {
  const repository = createRepository(spec);
  repository.run([]);
  const file = 'packages/plain/source/generated/listThings.txt';
  repository.write(file, 'package plain-sdk\nGET listThings\nchanged\n');
  repository.write('docs/plain/old.md', '');
  rmSync(repository.path('docs/plain/README.md'));
  const { code, out } = repository.run(['--check', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    languages: [
      {
        differences: [
          { kind: 'missing', path: 'docs/plain/README.md', spec: { file: 'openapi.yaml', line: 1 } },
          { kind: 'extra', path: 'docs/plain/old.md' },
          {
            kind: 'stale',
            path: file,
            first: { kind: 'line', line: 3, onDisk: 'changed', wanted: 'Lists things.' },
            spec: { file: 'openapi.yaml', line: 13 },
          },
        ],
      },
    ],
  });
});

test('findings', () => {
  const repository = createRepository(spec.replace('operationId: "listThings"', 'operationId: 7'));
  const { code, out, error } = repository.run(['--json']);
  expect({ code, error }).toEqual({ code: 1, error: '' });
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    diagnostics: [
      { severity: 'error', file: 'openapi.yaml', line: 14, column: 20, pointer: '/paths/~1path0/get/operationId' },
    ],
    languages: [],
  });
});

test('wrong usage', () => {
  const { code, out, error } = createRepository(spec).run(['--json', '--chekc']);
  expect({ code, error }).toEqual({ code: 2, error: '' });
  expect(JSON.parse(out)).toMatchObject({ ok: false, failure: { message: 'there is no option --chekc' } });
});
