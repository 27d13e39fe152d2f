import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { absoluteLinks } from './links.ts';
import { publishedPackages } from './packages.ts';
import { stage } from './stage.ts';
import { workingTree } from './tree.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const text = `# A

See [the \`pages\`](../../docs/x/README.md#get) and [here](#there), [out](https://example.com).

\`\`\`md
[kept](a.md) and ![kept](a.png)
\`\`\`

Not \`[code](b.md)\`.
`;

test('with an address of the repository, links are absolute', () => {
  expect(absoluteLinks(text, 'packages/x', 'https://github.com/acme/sdks')).toBe(
    text.replace('../../docs/', 'https://github.com/acme/sdks/blob/HEAD/docs/'),
  );
});

test('without one, their text stays', () => {
  expect(absoluteLinks(text, 'packages/x', undefined)).toBe(
    text.replace('[the `pages`](../../docs/x/README.md#get)', 'the `pages`'),
  );
});

test.for(['![image](a.png)', '[name]: a.md', '<img src="a.png">', '<a href=a.md>a</a>'])('%s is refused', (line) => {
  expect(() => absoluteLinks(`${line}\n`, 'packages/x', 'https://github.com/acme/sdks')).toThrow(
    /^packages\/x\/README\.md links to a\.\w+, which leads nowhere/,
  );
});

test.each(publishedPackages(root))('$id is not packed with a relative image in its README', (each) => {
  const tree = workingTree(root);
  const page = posix.join(each.folder, each.ecosystem.page ?? 'README.md');
  expect(tree.paths).toContain(page);
  const read = (paths: readonly string[]): Buffer[] =>
    paths.map((path) => (path === page ? Buffer.from('![image](a.png)\n') : readFileSync(join(root, path))));
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  expect(() => stage({ ...tree, read }, root, each, directory)).toThrow(
    `${posix.dirname(page)}/README.md links to a.png, which leads nowhere on the page of a registry`,
  );
  rmSync(directory, { recursive: true });
});
