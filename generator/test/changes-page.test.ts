import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindTables } from '../src/changes/kinds-page.ts';
import { kinds } from '../src/changes/kinds/kinds.ts';

const page = readFileSync(new URL('../../docs/guides/change-kinds.md', import.meta.url), 'utf8');

/** Without the padding of tables. */
function plain(markdown: string): string {
  return markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
}

test('the page has the tables of npm run diff -- --kinds', () => {
  expect(plain(page)).toContain(plain(kindTables()));
});

test('there are kinds enough, and no two of one id', () => {
  const ids = Array.from(kindTables().matchAll(/^\| `([a-z-]+)`/gm), ([, id]) => id);
  expect(ids).toEqual(Object.keys(kinds));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(120);
});
