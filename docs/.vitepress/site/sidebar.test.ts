import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docs, readReference } from './reference.ts';
import { guideSidebar, referenceSidebars } from './sidebar.ts';

test('tags, operations and models of a language, which break between words', async () => {
  const [start, own, authentication] = referenceSidebars(await readReference())['/python/'] as readonly unknown[];
  expect(start).toEqual({ text: 'Reference in Python', link: '/python/' });
  expect(own).toMatchObject({ link: '/python/package' });
  expect(authentication).toMatchObject({
    text: 'Authentication',
    link: '/python/sdks/authentication/README',
    items: [
      { text: 'get_<wbr>transient_<wbr>token', link: '/python/sdks/authentication/get_transient_token' },
      {},
      {},
      {},
    ],
  });
});

test.each(['<img src=x onerror=alert(1)>', '_vp-fn_alert(1)'])('a tag that is called %s is text', async (name) => {
  const reference = await readReference();
  Object.assign(reference.api.tags[0] ?? {}, { name });
  expect(JSON.stringify(referenceSidebars(reference))).not.toMatch(/<img|"_vp-fn_/);
});

test('every guide is listed, those for users apart from those for maintainers', () => {
  const lists = guideSidebar().map(({ text, items = [] }) => [text, items.map(({ link }) => link)] as const);
  expect(lists.map(([text]) => text)).toEqual(['Use the SDKs', 'Generate your own', 'Maintain the SDKs']);
  expect(lists[0]?.[1]).toContain('/guides/signing-in');
  expect(lists[2]?.[1]).toContain('/guides/releasing');
  const files = globSync('guides/*.md', { cwd: docs }).filter((file) => file !== 'guides/index.md');
  expect(lists.flatMap(([, links]) => links).sort()).toEqual(
    files.map((file) => `/${file.replace(/\.md$/, '')}`).sort(),
  );
});
