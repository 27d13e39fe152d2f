/** What the built package gives a program: `dist`, as package.json says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const names = async (file: string) => Object.keys((await import(new URL(file, dist).href)) as object);

test('Node loads one file where a program imports the package', () => {
  const text = readFileSync(new URL('node.js', dist), 'utf8');
  expect(text).not.toMatch(/^import\b(?!\()/m);
  expect(text).not.toMatch(/^export\b.*\bfrom\b/m);
});

test('a program imports the same from the package on Node as anywhere else', async () => {
  expect(await names('node.js')).toEqual(expect.arrayContaining(await names('index.js')));
});

test('what signs in uses the copy of the package that the program uses', () => {
  const imported = [...readFileSync(new URL('sign-in.js', dist), 'utf8').matchAll(/\bfrom "([^"]+)"/g)];
  expect(imported.map(([, from]) => from)).toEqual(['@plex-sdk/core']);
});
