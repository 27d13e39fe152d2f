import { expect, test } from 'vitest';
import { absoluteLinks } from './links.ts';

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
