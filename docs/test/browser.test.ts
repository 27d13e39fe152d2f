/** The built site in a real browser. */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { whyNoChromium } from '../../scripts/chromium.ts';
import { startPrism } from '../../scripts/prism.ts';
import type { Server } from '../../scripts/server.ts';
import { specFile } from '../.vitepress/site/reference.ts';
import { openBrowser, watchedPage, type WatchedPage } from './browser.ts';
import { serveSite, type ServedSite } from './served-site.ts';

const built = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));
const screenshots = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: ServedSite;
let mock: Server;
let browser: Browser;
let context: BrowserContext;
let opened: WatchedPage;

beforeAll(async () => {
  if (whyNoChromium !== undefined) return;
  mkdirSync(screenshots, { recursive: true });
  [site, mock, browser] = await Promise.all([serveSite(), startPrism(specFile), openBrowser()]);
});

afterAll(async () => {
  if (whyNoChromium !== undefined) return;
  await browser.close();
  await site.close();
  await mock.stop();
});

beforeEach(async ({ annotate, skip }) => {
  if (whyNoChromium !== undefined) {
    await annotate(whyNoChromium, 'reason');
    skip();
  }
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  opened = await watchedPage(context);
  return async () => {
    await context.close();
    expect(opened.problems).toEqual([]);
    expect(opened.outside).toEqual([]);
  };
});

test.each([
  ['a method', 'get_transient_token', 'get_transient_token'],
  ['a path', '/users/signin', 'On the wire'],
  ['an error code', '1029', 'When it fails'],
])('search finds an operation by %s', async (_, text, found) => {
  const { page } = opened;
  await page.goto(`${site.url}python/sdks/authentication/README.html`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(text);
  const result = page.locator('.results .result').filter({ hasText: found }).first();
  await result.waitFor();
  await result.click();
  await page.waitForURL(/\/sdks\/(authentication|security)\/README\.html#/);
  expect(await page.locator('.vp-doc').textContent()).toContain(text);
});

test('the language switch keeps the operation, and the choice', async () => {
  const { page } = opened;
  await page.goto(`${site.url}python/sdks/security/README.html#get_source_connection_information`);
  const choice = page.locator('.VPNavBar .language-switch select');
  await choice.selectOption({ label: 'TypeScript' });
  await page.waitForURL('**/typescript/sdks/security/README.html#getsourceconnectioninformation');
  await page.getByRole('heading', { name: 'getSourceConnectionInformation' }).waitFor();
  await choice.selectOption({ label: 'PHP' });
  await page.waitForURL('**/php/sdks/security/README.html#getsourceconnectioninformation');

  await page.goto(site.url);
  await expect.poll(() => choice.inputValue()).toBe('php');
  await page.locator('.VPHero').getByRole('link', { name: 'Reference' }).click();
  await page.waitForURL(`${site.url}php/`);
});

test('the language switch keeps the operation that was scrolled to', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/authentication/README.html`);
  await page.locator('#gettokendetails').evaluate((heading) => {
    scrollTo({ top: heading.getBoundingClientRect().top + 300, behavior: 'instant' });
  });
  await page.locator('.VPNavBar .language-switch select').selectOption({ label: 'Ruby' });
  await page.waitForURL('**/ruby/sdks/authentication/README.html#get_token_details');
});

test('a guide shows the chosen language', async () => {
  const { page } = opened;
  await page.goto(`${site.url}guides/quick-start.html`);
  const shown = page.locator('.vp-code-group').nth(1).locator('.blocks .active');
  await shown.getByText('@plex-sdk/core').waitFor();
  await page.locator('.VPNavBar .language-switch select').selectOption({ label: 'Ruby' });
  await shown.getByText('plex_ruby_sdk').waitFor();
  await page.locator('.VPSidebar').getByRole('link', { name: 'Signing in' }).click();
  await page.waitForURL('**/guides/signing-in.html');
  await page.locator('.vp-code-group').first().locator('.blocks .active').getByText('plex_ruby_sdk').waitFor();
});

test.each([
  ['csharp/sdks/security/README.html#gettransienttoken', 'C#'],
  ['typescript/sdks/security/README.html#gettransienttoken', 'TypeScript'],
])('coming to %s chooses %s, and the tabs of a guide show it', async (path, title) => {
  const { page } = opened;
  await page.goto(`${site.url}${path}`);
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Guides' }).click();
  await page.locator('.VPSidebar').getByRole('link', { name: 'Quick start' }).click();
  const tab = page.locator('.vp-code-group').first().locator('.tabs input:checked + label');
  await expect.poll(() => tab.textContent()).toBe(title);
});

test('the language switch keeps the model', async () => {
  const { page } = opened;
  await page.goto(`${site.url}ruby/models/shared/userplexaccount.html`);
  await page.locator('.VPNavBar .language-switch select').selectOption({ label: 'PHP' });
  await page.waitForURL('**/php/Models/Components/UserPlexAccount.html');
});

test('an address of the Markdown leads to its place on the page', async () => {
  const { page } = opened;
  await page.goto(`${site.url}ruby/sdks/security/README.md#get_transient_token`);
  await page.waitForURL('**/ruby/sdks/security/README.html#get_transient_token');
  await page.getByRole('heading', { name: 'get_transient_token' }).waitFor();
});

test('a link of the frame still holds after going to a page at another depth', async () => {
  const { page } = opened;
  await page.goto(`${site.url}ruby/sdks/security/README.html`);
  await page.locator('.VPNavBarMenu').getByRole('button', { name: 'More' }).hover();
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Changes' }).click();
  await page.waitForURL(`${site.url}changes.html`);
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Guides' }).click();
  await page.waitForURL(`${site.url}guides/`);
  await page.getByRole('heading', { name: 'Guides', level: 1 }).waitFor();
});

test.each(['typescript/models/', 'no/such/page.html', 'ruby/sdks/nothing.html'])(
  'an address without a page, %s, leads on',
  async (path) => {
    const { page, problems } = opened;
    await page.goto(site.url + path);
    if (!path.endsWith('/')) await page.getByRole('main').getByRole('link', { name: 'Reference' }).click();
    await page.locator('.VPContent').waitFor();
    // The browser itself reports a page that is not found.
    problems.length = 0;
  },
);

test('the link of a heading shows its mark and no text', async () => {
  const { page } = opened;
  await page.goto(`${site.url}python/sdks/authentication/README.html`);
  const texts = await page.locator('.vp-doc .header-anchor').allTextContents();
  expect(new Set(texts)).toEqual(new Set(['\u200B']));
});

test('without scripts a guide shows every language, and no control that does nothing', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await still.newPage();
    await page.goto(`${site.url}guides/quick-start.html`);
    for (const name of ['npm install', 'pip install', 'gem install', 'composer require', 'dotnet add']) {
      expect(await page.getByText(name, { exact: false }).first().isVisible()).toBe(true);
    }
    expect(
      await page.locator('.language-switch, .VPNavBarSearch, .vp-code-group .tabs').filter({ visible: true }).count(),
    ).toBe(0);
  } finally {
    await still.close();
  }
});

test('a printed page has its text and nothing around it', async () => {
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.url}python/sdks/authentication/README.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.VPNav, .VPSidebar, .operation-console').filter({ visible: true }).count()).toBe(0);
});

test('the description can be downloaded as it is', async () => {
  const { page } = opened;
  await page.goto(`${site.url}openapi.html`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download openapi.yaml' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(readFileSync(specFile, 'utf8'));
});

test('the line of the description behind an operation can be gone to', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/authentication/README.html#gettokendetails`);
  const link = page
    .locator('#gettokendetails ~ p')
    .getByRole('link', { name: /^openapi\.yaml:\d+$/ })
    .first();
  const line = (await link.textContent())?.split(':')[1] ?? '';
  await link.click();
  await page.waitForURL(`${site.url}openapi.html#L${line}`);
  expect(await page.locator(`[id="L${line}"]`).textContent()).toMatch(/^ {4}get:|^ {2}\/user:/);
});

test('the console signs in at the mock server, and its token opens the next call', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/authentication/README.html`);
  const signIn = page.locator('.operation-console').nth(3);
  await signIn.getByRole('button', { name: 'Open the console' }).click();
  await signIn.getByLabel('Server').fill(mock.url);
  await signIn.getByLabel('password').fill('correct horse battery staple');
  for (const name of ['curl', 'HTTP', 'TypeScript', 'Python', 'Ruby', 'PHP', 'C#']) {
    await signIn.getByRole('button', { name, exact: true }).click();
    const shown = await signIn.getByLabel('The request', { exact: true }).textContent();
    expect(shown).toContain('username');
    expect(shown).not.toContain('correct');
  }
  await signIn.getByRole('button', { name: 'Send' }).click();
  const answer = signIn.getByRole('status');
  await answer.getByText('201').waitFor();
  const text = (await answer.textContent()) ?? '';
  expect(text).toContain('"authToken": "••••"');
  await answer.getByRole('button', { name: 'Use this token' }).click();

  const details = page.locator('.operation-console').nth(2);
  await details.getByRole('button', { name: 'Open the console' }).click();
  await details.getByLabel('Server').fill(mock.url);
  const sent = page.waitForRequest((request) => request.url() === `${mock.url}/user` && request.method() === 'GET');
  await details.getByRole('button', { name: 'Send' }).click();
  const token = (await sent).headers()['x-plex-token'] ?? '';
  expect(token.length).toBeGreaterThan(10);
  await details.getByRole('status').getByText('200').waitFor();
  for (const console of await page.locator('.operation-console').all()) {
    expect(await console.innerHTML()).not.toContain(token);
  }
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(token);
  await details.screenshot({ path: `${screenshots}console.png` });
});

test('the console says what is missing, and where no server answers', async () => {
  const { page, problems } = opened;
  await page.goto(`${site.url}python/sdks/security/README.html`);
  const console = page.locator('.operation-console').nth(1);
  await console.getByRole('button', { name: 'Open the console' }).click();
  await console.getByLabel('source').fill('');
  await console.getByRole('button', { name: 'Send' }).click();
  await console.getByRole('alert').getByText('X-Plex-Token is needed').waitFor();
  await console.getByLabel('X-Plex-Token').fill('a-token-of-this-test');
  await console.getByLabel('source').fill('server://x');
  await console.getByLabel('Server').fill('http://127.0.0.1:1');
  await console.getByRole('button', { name: 'Send' }).click();
  await console.getByRole('status').getByText('no answer').waitFor();
  expect(await console.getByRole('status').textContent()).not.toContain('a-token-of-this-test');
  // The browser itself reports a refused connection.
  problems.length = 0;
});

test('every page opens without an error, and all that it links to on the site is there', async () => {
  const pages = globSync('**/*.html', { cwd: built }).filter((file) => !/\.md\/index\.html$|^404/.test(file));
  const anchors = new Map<string, ReadonlySet<string>>();
  const links: { readonly from: string; readonly to: string }[] = [];
  const rest = [...pages];
  const visit = async ({ page, problems, outside }: WatchedPage): Promise<void> => {
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      await page.goto(site.url + file, { waitUntil: 'load' });
      await page.locator('.VPContent').waitFor();
      anchors.set(site.url + file, new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))));
      const found = await page
        .locator('.vp-doc a[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      links.push(...found.filter((to) => to.startsWith(site.url)).map((to) => ({ from: file, to })));
    }
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
  };
  await Promise.all([visit(opened), visit(await watchedPage(context)), visit(await watchedPage(context))]);
  const broken = links.filter(({ to }) => {
    const { origin, pathname, hash } = new URL(to);
    const target = anchors.get(origin + pathname + (pathname.endsWith('/') ? 'index.html' : ''));
    // What is no page, such as a file to download, has no anchors.
    if (!/\/$|\.html$/.test(pathname)) return !existsSync(built + to.slice(site.url.length));
    return target === undefined || (hash !== '' && !target.has(decodeURIComponent(hash.slice(1))));
  });
  expect(pages.length).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

const mainPages = {
  home: '',
  guides: 'guides/',
  operations: 'python/sdks/authentication/README.html',
  model: 'typescript/models/components/userplexaccount.html',
  api: 'api/functions/getTokenDetails.html',
  openapi: 'openapi.html',
};

test.each(Object.entries(mainPages))(
  'axe finds nothing serious on the page %s, in any form',
  async (name, path) => {
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
      await page.goto(site.url + path);
      await page.locator('.VPContent').waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${name} on a ${form} scrolls sideways`).toBeLessThanOrEqual(size.width);
      await page.screenshot({ path: `${screenshots}${name}-${form}.png` });
      if (name === 'operations') await openLastConsole(page, form);
      await page.evaluate(axe);
      const findings = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(findings, `${name} on a ${form}`).toEqual([]);
    }
  },
  120_000,
);

async function openLastConsole(page: Page, form: string): Promise<void> {
  const console = page.locator('.operation-console').last();
  await console.getByRole('button', { name: 'Open the console' }).click();
  await console.getByLabel('The request', { exact: true }).getByText('curl').waitFor();
  await page.screenshot({ path: `${screenshots}console-${form}.png` });
}
