/** The built site in a real browser: a new page for each test of a file. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { whyNoChromium } from '../../scripts/chromium.ts';
import { openBrowser, watchedPage, type WatchedPage } from './browser.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** Where tests write screenshots. */
export const screenshots = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));

export interface OpenedSite extends WatchedPage {
  readonly site: ServedSite;
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/**
 * Skips the tests of a file without Chromium. Fails a test that leaves a problem on its page. The returned fields are set
 * while a test runs.
 */
export function openedSite(): OpenedSite {
  const opened = {} as { -readonly [Key in keyof OpenedSite]: OpenedSite[Key] };

  beforeAll(async () => {
    if (whyNoChromium === undefined) [opened.site, opened.browser] = await Promise.all([serveSite(), openBrowser()]);
  });

  afterAll(async () => {
    if (whyNoChromium !== undefined) return;
    await opened.browser.close();
    await opened.site.close();
  });

  beforeEach(async ({ annotate, skip }) => {
    if (whyNoChromium !== undefined) {
      await annotate(whyNoChromium, 'reason');
      skip();
    }
    opened.context = await opened.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, problems, outside } = await watchedPage(opened.context);
    Object.assign(opened, { page, problems, outside });
    return async () => {
      await opened.context.close();
      expect(problems).toEqual([]);
      expect(outside).toEqual([]);
    };
  });

  return opened;
}
