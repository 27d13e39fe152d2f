/** The built site in a real browser. */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
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
  ['a method', 'get_transient_token', 'Python: get_transient_token'],
  ['a path', '/users/signin', 'Python: post_users_sign_in_data'],
  ['an error code', '1029', 'Errors'],
])('search finds an operation by %s', async (_, text, found) => {
  const { page } = opened;
  await page.goto(`${site.url}python/sdks/authentication/README.html`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(text);
  const result = page.locator('.results .result').first();
  await result.filter({ hasText: found }).waitFor();
  await result.click();
  await page.waitForURL(/\/python\/sdks\/(authentication|security)\/\w+\.html#/);
  expect(await page.locator('.vp-doc').textContent()).toContain(text);
});

test.each(['sign in', 'login', 'token', 'proxy', 'async', 'retry', 'timeout'])(
  'search finds a guide by %s',
  async (text) => {
    const { page } = opened;
    await page.goto(`${site.url}python/sdks/authentication/README.html`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill(text);
    await page.locator('.results .result[href*="/guides/"]').first().waitFor();
  },
);

test('the language switch keeps the operation, and the choice', async () => {
  const { page } = opened;
  await page.goto(`${site.url}python/sdks/security/get_source_connection_information.html`);
  const choice = page.locator('.VPNavBar .language-switch select');
  await choice.selectOption({ label: 'TypeScript' });
  await page.waitForURL('**/typescript/sdks/security/getsourceconnectioninformation.html');
  await page.getByRole('heading', { name: 'getSourceConnectionInformation', level: 1 }).waitFor();
  await choice.selectOption({ label: 'PHP' });
  await page.waitForURL('**/php/sdks/security/getsourceconnectioninformation.html');

  await page.goto(site.url);
  await expect.poll(() => choice.inputValue()).toBe('php');
  await page.locator('.VPHero').getByRole('link', { name: 'Reference' }).click();
  await page.waitForURL(`${site.url}php/`);
});

test('an operation is marked in the sidebar, and the next one is a link away', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/authentication/gettokendetails.html`);
  await page.locator('.VPSidebarItem.is-active').getByText('getTokenDetails').waitFor();
  await page.locator('.pager-link.prev').getByText('getSourceConnectionInformation').waitFor();
  await page.locator('.pager-link.next').click();
  await page.waitForURL('**/typescript/sdks/authentication/postuserssignindata.html');
});

test('the call stays in sight beside the details', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}typescript/sdks/security/gettransienttoken.html`);
  const call = page.locator('.operation-call');
  await page.locator('.operation-details #on-the-wire').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  const [beside, details] = [await call.boundingBox(), await page.locator('.operation-details').boundingBox()];
  expect(beside?.y).toBeGreaterThan(0);
  expect(beside?.x).toBeGreaterThan((details?.x ?? 0) + (details?.width ?? Infinity));
});

test('an old address of an operation leads to its entry in the list, and on to its page', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/security/README.html#gettransienttoken`);
  await page
    .locator('li')
    .filter({ has: page.locator('#gettransienttoken') })
    .getByRole('link')
    .click();
  await page.waitForURL('**/typescript/sdks/security/gettransienttoken.html');
});

test('the page of an operation weighs at most 150 KiB, compressed, in at most 10 requests', async () => {
  const { page } = opened;
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    weights.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.goto(`${site.url}typescript/sdks/authentication/postuserssignindata.html`, { waitUntil: 'networkidle' });
  expect(weights.length).toBeLessThanOrEqual(10);
  expect((await Promise.all(weights)).reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(150 * 1024);
});

test('without scripts the page of an operation shows its call and its tables', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await still.newPage();
    await page.goto(`${site.url}ruby/sdks/security/get_transient_token.html`);
    await page.getByRole('heading', { name: 'get_transient_token', level: 1 }).waitFor();
    await page.locator('.operation-call').getByText('PlexRubySDK').first().waitFor();
    await page.getByRole('columnheader', { name: 'Meaning, and what to do' }).waitFor();
  } finally {
    await still.close();
  }
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
  ['csharp/sdks/security/gettransienttoken.html', 'C#'],
  ['typescript/sdks/security/gettransienttoken.html', 'TypeScript'],
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
  await page.locator('.vp-doc').getByRole('link', { name: 'get_transient_token' }).waitFor();
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
  await page.goto(`${site.url}typescript/sdks/authentication/gettokendetails.html`);
  const link = page
    .locator('.vp-doc')
    .getByRole('link', { name: /^openapi\.yaml:\d+$/ })
    .first();
  const line = (await link.textContent())?.split(':')[1] ?? '';
  await link.click();
  await page.waitForURL(`${site.url}openapi.html#L${line}`);
  expect(await page.locator(`[id="L${line}"]`).textContent()).toMatch(/^ {4}get:|^ {2}\/user:/);
});

test('the console signs in at the mock server, and its token opens the next call', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/authentication/postuserssignindata.html`);
  const signIn = page.locator('.operation-console');
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
  expect(text).toMatch(/ \d+ ms/);
  await answer.getByRole('button', { name: 'Use this token' }).click();

  // Following a link keeps the token; only loading the site again loses it.
  await page.locator('.VPSidebar').getByRole('link', { name: 'getTokenDetails' }).click();
  await page.waitForURL('**/gettokendetails.html');
  const details = page.locator('.operation-console');
  await details.getByRole('button', { name: 'Open the console' }).click();
  await details.getByLabel('Server').fill(mock.url);
  const sent = page.waitForRequest((request) => request.url() === `${mock.url}/user` && request.method() === 'GET');
  await details.getByRole('button', { name: 'Send' }).click();
  const token = (await sent).headers()['x-plex-token'] ?? '';
  expect(token.length).toBeGreaterThan(10);
  await details.getByRole('status').getByText('200').waitFor();
  expect(await details.innerHTML()).not.toContain(token);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(token);
  await details.screenshot({ path: `${screenshots}console.png` });
});

test('the console goes to what is missing, and says where no server answers', async () => {
  const { page, problems } = opened;
  await page.goto(`${site.url}python/sdks/security/get_source_connection_information.html`);
  const console = page.locator('.operation-console');
  await console.getByRole('button', { name: 'Open the console' }).click();
  await console.getByLabel('Server').fill('http://127.0.0.1:1');
  await console.getByRole('button', { name: 'Send' }).click();
  await console.getByRole('alert').getByText('X-Plex-Token is required').waitFor();
  const missing = console.getByLabel('X-Plex-Token');
  await missing.and(page.locator(':focus')).waitFor();
  await missing.fill('a-token-of-this-test');
  await console.getByRole('button', { name: 'Send' }).click();
  await console.getByRole('status').getByText('no answer').waitFor();
  expect(await console.getByRole('status').textContent()).not.toContain('a-token-of-this-test');
  // The browser itself reports a refused connection.
  problems.length = 0;
});

test('the keys of a keyboard are enough to call an operation, and few of them', async () => {
  const { page } = opened;
  await page.goto(`${site.url}typescript/sdks/authentication/postuserssignindata.html`);
  await page.getByRole('button', { name: 'Open the console' }).focus();
  await page.keyboard.press('Enter');
  const console = page.locator('.operation-console');
  await console.getByLabel('Server').and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(mock.url);
  let presses = 1;
  const isAtPassword = (): Promise<boolean> =>
    console.getByLabel('password').evaluate((input) => input === document.activeElement);
  for (; presses < 20 && !(await isAtPassword()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.insertText('correct horse battery staple');
  await page.keyboard.press('Enter');
  await console.getByRole('status').getByText('201').waitFor();
  expect(presses).toBeLessThan(19);
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
  tag: 'python/sdks/authentication/README.html',
  operation: 'python/sdks/authentication/post_users_sign_in_data.html',
  package: 'python/package.html',
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
      if (name === 'operation') await openLastConsole(page, form);
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
