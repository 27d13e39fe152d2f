/** axe and screenshots of each kind of page, on each kind of screen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './axe.ts';
import { openedSite, screenshots } from './opened-site.ts';

const opened = openedSite();

const pages = {
  home: '',
  guides: 'guides/',
  guide: 'guides/errors.html',
  reference: 'reference.html',
  language: 'ruby/',
  tag: 'python/sdks/authentication/README.html',
  operation: 'python/sdks/authentication/post_users_sign_in_data.html',
  package: 'python/package.html',
  model: 'typescript/models/components/userplexaccount.html',
  error: 'typescript/models/errors/gettokendetailsunauthorized.html',
  api: 'api/functions/getTokenDetails.html',
  changes: 'changes.html',
  openapi: 'openapi.html',
  notFound: 'no/such/page.html',
};

test.each(Object.entries(pages))('axe finds nothing on the page %s, in any form', async (name, path) => {
  const { page, problems } = opened;
  for (const [form, size, colorScheme] of [
    ['desktop', { width: 1280, height: 900 }, 'light'],
    ['small phone', { width: 320, height: 640 }, 'light'],
    ['phone', { width: 390, height: 844 }, 'light'],
    ['tablet', { width: 820, height: 1180 }, 'light'],
    ['dark', { width: 1280, height: 900 }, 'dark'],
  ] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.goto(opened.site.url + path);
    await page.locator('.VPContent, main').first().waitFor();
    await page.screenshot({ path: `${screenshots}${name}-${form}.png` });
    if (name === 'operation') await openLastConsole(page, form);
    expect(await findings(page), `${name} on a ${form}`).toEqual([]);
  }
  // The browser itself reports a page that is not found.
  if (name === 'notFound') problems.length = 0;
});

test.each(Object.entries(pages))('the page %s does not scroll sideways', async (name, path) => {
  const { page, problems } = opened;
  for (const width of [320, 390, 768, 820, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(opened.site.url + path);
    await page.locator('.VPContent, main').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(
      width,
    );
  }
  if (name === 'notFound') problems.length = 0;
});

async function openLastConsole(page: Page, form: string): Promise<void> {
  const console = page.locator('.operation-console').last();
  await console.getByRole('button', { name: 'Open the console' }).click();
  await console.getByLabel('The request', { exact: true }).getByText('curl').waitFor();
  await page.screenshot({ path: `${screenshots}console-${form}.png` });
}
