import { expect, test } from 'vitest';
import { readReference } from './reference.ts';
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

test('every guide is listed', () => {
  expect(guideSidebar()[0]?.items?.map(({ link }) => link)).toContain('/guides/signing-in');
});
