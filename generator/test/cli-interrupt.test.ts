import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';
import type { Repository, Result } from './command/repository.ts';

const generated = 'packages/plain/source/generated';
const ids = Array.from({ length: 50 }, (_, index) => `operation${index}`);
const spec = specOf(Object.fromEntries(ids.map((id) => [id, 'Summary.'])));

/** Runs the command; it gets the signal when the tenth file is written, but not yet in its place. */
function interrupt(repository: Repository, signal: NodeJS.Signals): Result {
  repository.write(
    'interrupt.mjs',
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { renameSync } = fs;
let renames = 0;
fs.renameSync = (from, to) => {
  renames += 1;
  if (renames === 10) process.kill(process.pid, '${signal}');
  renameSync(from, to);
};
syncBuiltinESMExports();
`,
  );
  return repository.run([], { nodeOptions: ['--import', repository.path('interrupt.mjs')] });
}

function fileOf(id: string): [string, string] {
  return [`${id}.txt`, `package plain-sdk\nGET ${id}\nSummary.\n`];
}

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s lets the file at hand be finished, and no further one begun', ([signal, code]) => {
  const repository = createRepository(spec);
  expect(interrupt(repository, signal)).toEqual({ code, out: '', error: '' });
  expect(repository.tree(generated)).toEqual(Object.fromEntries(ids.slice(0, 10).map(fileOf)));
  expect(repository.run([]).code).toBe(0);
  expect(repository.tree(generated)).toEqual(Object.fromEntries(ids.map(fileOf)));
});

test('a killed run leaves no half-written file under its name, and the next run clears up', () => {
  const repository = createRepository(spec);
  expect(interrupt(repository, 'SIGKILL')).toEqual({ code: null, out: '', error: '' });
  const { 'operation9.txt': tenth, ...left } = repository.tree(generated);
  expect(tenth).toBeUndefined();
  expect(left).toMatchObject(Object.fromEntries(ids.slice(0, 9).map(fileOf)));
  expect(Object.keys(left)).toHaveLength(10);
  expect(repository.run([]).code).toBe(0);
  expect(repository.tree(generated)).toEqual(Object.fromEntries(ids.map(fileOf)));
});
