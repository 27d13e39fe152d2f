import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeSections, writeSections } from './readme.ts';

const titles = ['Size', 'Calls', 'Growth'];

test('a new section takes the place of the old one, and the others stay', () => {
  const old = '\n\n### Size\n\nText.\n\n| a |\n| - |\n\n### Growth\n\nOld.\n\n';
  expect(mergeSections(old, [{ title: 'Growth', markdown: '### Growth\n\nNew.\n' }], titles)).toBe(
    '### Size\n\nText.\n\n| a |\n| - |\n\n### Growth\n\nNew.',
  );
});

test('a further section comes where its title belongs', () => {
  const old = '### Size\n\n1\n\n### Growth\n\n3\n';
  expect(mergeSections(old, [{ title: 'Calls', markdown: '### Calls\n\n2\n' }], titles)).toBe(
    '### Size\n\n1\n\n### Calls\n\n2\n\n### Growth\n\n3',
  );
});

test('what is no section any more goes', () => {
  expect(mergeSections('Text.\n\n### Gone\n\n1\n\n### Size\n\n2\n', [], titles)).toBe('### Size\n\n2');
});

test('only what stands between the marks of a file changes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'readme-'));
  const file = join(directory, 'README.md');
  try {
    writeFileSync(file, '# A\n\n### Size\n\n<!-- bench:start -->\n<!-- bench:end -->\n\nB\n');
    writeSections(file, [{ title: 'Size', markdown: '### Size\n\n1\n' }], titles);
    expect(readFileSync(file, 'utf8')).toBe(
      '# A\n\n### Size\n\n<!-- bench:start -->\n\n### Size\n\n1\n\n<!-- bench:end -->\n\nB\n',
    );
    writeFileSync(file, 'no marks');
    expect(() => {
      writeSections(file, [], titles);
    }).toThrow('put both where the tables belong');
    expect(readFileSync(file, 'utf8')).toBe('no marks');
  } finally {
    rmSync(directory, { recursive: true });
  }
});
