import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMarked, writeMarked } from './marked.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'marked-'));
  file = join(directory, 'README.md');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

test('only what stands between the marks of a file changes', () => {
  writeFileSync(file, '# A\n\n### Size\n\n<!-- bench:start --> old <!-- bench:end -->\n\nB\n');
  expect(readMarked(file)).toBe(' old ');
  writeMarked(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe(
    '# A\n\n### Size\n\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\n\nB\n',
  );
});

test('a file without marks stays as it is', () => {
  writeFileSync(file, 'no marks');
  expect(() => {
    writeMarked(file, 'new');
  }).toThrow('put both where the tables belong');
  expect(readFileSync(file, 'utf8')).toBe('no marks');
});
