import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unformatted } from '../../../test/format.ts';
import { generated } from '../../../test/generated.ts';
import { lint } from '../../../test/lint.ts';
import { compile } from '../../../test/type-check.ts';

const home = mkdtempSync(join(tmpdir(), 'options-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const file = join(home, 'openapi.yaml');
writeFileSync(
  file,
  `
openapi: 3.1.0
info: {title: Region, version: '1'}
servers: [{url: 'https://{region}.example.com'}, {url: 'https://{other}.example.com'}]
paths: {/x: {get: {operationId: getX, responses: {'204': {description: Done}}}}}
`,
);
const { files, usages } = generated(file);
const sources = new Map(files.map(({ path, text }) => [path, text]));

test('what the first server needs has to be given, and nothing else', async () => {
  const programs = ["{ region: 'eu' }", '{}', ''].map(
    (given, index) =>
      [`src/program${index}.ts`, `import { Region } from './generated/index.js';\nnew Region(${given});\n`] as const,
  );
  const { errors } = compile([
    new Map([...sources, ...usages.map(({ path, text }) => [path, text] as const), ...programs]),
  ]);
  expect(errors.map((error) => error.split('\n')[0])).toEqual([
    "0/src/program1.ts:2 Argument of type '{}' is not assignable to parameter of type 'RegionOptions'.",
    '0/src/program2.ts:2 Expected 1 arguments, but got 0.',
  ]);
  expect(await unformatted(sources)).toEqual([]);
  expect(await lint(sources)).toEqual([]);
});
