import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { docs, readReference } from './reference.ts';

const { languages } = await readReference();
const guides = globSync('guides/*.md', { cwd: docs })
  .sort()
  .map((path) => [basename(path), readFileSync(join(docs, path), 'utf8')] as const)
  .filter(([, markdown]) => tabsOf(markdown).length > 0);

/** The titles of the tabs of each group of code. */
function tabsOf(markdown: string): string[][] {
  return [...markdown.matchAll(/^::: code-group\n(.*?)^:::$/gms)].map(([, group = '']) =>
    [...group.matchAll(/^```\w+ \[([^\]]+)\]$/gm)].map(([, title = '']) => title),
  );
}

test.each(guides)('every group of tabs in %s has each language, by the title of the language switch', (_, markdown) => {
  for (const tabs of tabsOf(markdown)) expect(tabs).toEqual(languages.map(({ title }) => title));
});

test('the guides with tabs', () => {
  expect(guides.map(([name]) => name)).toContain('quick-start.md');
});
