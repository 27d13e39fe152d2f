import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unformatted } from './format.ts';
import { generated } from './generated.ts';
import { lint } from './lint.ts';
import { compile } from './type-check.ts';

const { files, usages, warnings } = generated(fileURLToPath(new URL('kitchen-sink/openapi.yaml', import.meta.url)));
const sources = new Map(files.map(({ path, text }) => [path, text]));

test('a spec with everything is read with no more than what it leaves to the reader', () => {
  expect(warnings.map((line) => line.replace(/^\S+ warning /, ''))).toEqual([
    'missing-operation-id POST /sign-in has no operationId; its name is made from these two',
    'left-out "prefixItems": the items of the list are kept, without a type',
  ]);
});

test('its package and every example compile together with the runtime', () => {
  const { errors, sourceFiles } = compile([
    new Map([...sources, ...usages.map(({ path, text }) => [path, text] as const)]),
  ]);
  expect(errors).toEqual([]);
  expect(sourceFiles.length).toBe(files.length + usages.length);
});

test('prettier would not change a character of it', async () => {
  expect(await unformatted(sources)).toEqual([]);
});

test('the strict rules of the linter find nothing in it', async () => {
  expect(await lint(sources)).toEqual([]);
});
