/** axe and screenshots of each kind of page, on each kind of screen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import { openedSite, screenshots } from './opened-site.ts';

const opened = openedSite();

const mainPages = {
  home: '',
  guides: 'guides/',
  tag: 'python/sdks/authentication/README.html',
  operation: 'python/sdks/authentication/post_users_sign_in_data.html',
  package: 'python/package.html',
  model: 'typescript/models/components/userplexaccount.html',
  api: 'api/functions/getTokenDetails.html',
  openapi: 'openapi.html',
};

test.each(Object.entries(mainPages))('axe finds nothing serious on the page %s, in any form', async (name, path) => {
  const { page } = opened;
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
    await page.locator('.VPContent').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${name} on a ${form} scrolls sideways`).toBeLessThanOrEqual(size.width);
    await page.screenshot({ path: `${screenshots}${name}-${form}.png` });
    if (name === 'operation') await openLastConsole(page, form);
    expect(await seriousFindings(page), `${name} on a ${form}`).toEqual([]);
  }
});

async function openLastConsole(page: Page, form: string): Promise<void> {
  const console = page.locator('.operation-console').last();
  await console.getByRole('button', { name: 'Open the console' }).click();
  await console.getByLabel('The request', { exact: true }).getByText('curl').waitFor();
  await page.screenshot({ path: `${screenshots}console-${form}.png` });
}
