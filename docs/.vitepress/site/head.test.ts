import { expect, test } from 'vitest';
import { sharingHead } from './head.ts';

const page = { title: 'Quick start | Plex SDK', description: 'How to begin', path: 'guides/quick-start.md' };

test('a page has a title and a description for links to it', () => {
  expect(sharingHead(page)).toEqual([
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:title', content: 'Quick start | Plex SDK' }],
    ['meta', { property: 'og:description', content: 'How to begin' }],
  ]);
});

test.each([
  ['guides/quick-start.md', 'https://example.com/plex/guides/quick-start.html'],
  ['guides/index.md', 'https://example.com/plex/guides/'],
  ['index.md', 'https://example.com/plex/'],
])('the address of %s is %s where the site is published', (path, address) => {
  expect(sharingHead({ ...page, path }, 'https://example.com/plex/')).toContainEqual([
    'link',
    { rel: 'canonical', href: address },
  ]);
});
