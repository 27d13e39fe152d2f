import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './turbo.ts';

const folder = join(root, 'packages/python');
const wanted = linesOf('requirements-dev.in');
const locked = linesOf('requirements-dev.txt');

test('what the lock of Python is made of is in it', () => {
  expect(wanted.length).toBeGreaterThan(0);
  for (const requirement of wanted) {
    expect(requirement).toMatch(/^[\w-]+==[\w.]+$/);
    expect(locked.filter((line) => line.startsWith(`${requirement} `))).toHaveLength(1);
  }
});

test('the lock says of every file which it is, and of none where it comes from', () => {
  for (const line of locked) expect(line).toMatch(/^([\w-]+==[\w.]+( ;.+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?)$/);
});

function linesOf(name: string): readonly string[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.trimStart().startsWith('#'));
}
