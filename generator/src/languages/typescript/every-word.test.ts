import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageOfEveryWord } from '../../../test/every-word.ts';
import { compile } from '../../../test/type-check.ts';

const home = mkdtempSync(join(tmpdir(), 'every-word-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

test('whatever has the name of a keyword, the package compiles', () => {
  const folder = packageOfEveryWord('typescript', home, { folder: 'core' });
  const paths = globSync('src/generated/**/*.ts', { cwd: folder });
  expect(paths.length).toBeGreaterThan(1000);
  expect(compile([new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))]).errors).toEqual([]);
});
