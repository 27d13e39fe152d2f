import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { headlines } from './headlines.ts';
import { results, root } from './paths.ts';
import { headlineTable } from './report/headlines.ts';
import { readMarked } from './report/marked.ts';
import { measurements } from './sections.ts';

function bench(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench.ts', ...options], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the help names every section', () => {
  const { status, stdout } = bench('--help');
  expect(status).toBe(0);
  for (const { name, summary } of measurements) expect(stdout).toContain(`  ${name.padEnd(10)} ${summary}\n`);
});

test('a section that there is not is named, before anything is measured', () => {
  const { status, stdout, stderr } = bench('ruby', 'cobol');
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: there is no section cobol\nhint: choose from size, .*, site; --help says more\n$/);
  expect(status).toBe(2);
});

test('an option that there is not refers to the help', () => {
  const { status, stderr } = bench('--fast');
  expect(stderr).toContain('error: there is no option --fast\nhint: the options are --quick, ');
  expect(status).toBe(2);
});

test('the headlines of the README are those of RESULTS.md', () => {
  expect(readMarked(`${root}README.md`).trim()).toBe(headlineTable(headlines, readMarked(results)));
});

test('every headline has a section, and a row of it', () => {
  const text = readMarked(results);
  for (const { section, row } of headlines) {
    expect(text).toContain(`### ${section}\n`);
    expect(text).toContain(`| ${row} `);
  }
});
