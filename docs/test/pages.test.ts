/** What a page loads; how it looks without scripts and on paper; whether its links work. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { specFile } from '../.vitepress/site/reference.ts';
import { watchedPage, type WatchedPage } from './browser.ts';
import { openedSite } from './opened-site.ts';
import { built } from './served-site.ts';

const opened = openedSite();

test('the call stays in sight beside the details', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${opened.site.url}typescript/sdks/security/gettransienttoken.html`);
  const call = page.locator('.operation-call');
  await page.locator('.operation-details #on-the-wire').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  const [beside, details] = [await call.boundingBox(), await page.locator('.operation-details').boundingBox()];
  expect(beside?.y).toBeGreaterThan(0);
  expect(beside?.x).toBeGreaterThan((details?.x ?? 0) + (details?.width ?? Infinity));
});

test('the outline of an operation follows what is read', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${opened.site.url}typescript/sdks/authentication/postuserssignindata.html`);
  const current = page.getByRole('navigation', { name: 'Sections of this page' }).locator('[aria-current]');
  const outline = page.getByRole('navigation', { name: 'Sections of this page' });
  await outline.getByRole('link', { name: 'Errors' }).click();
  await current.filter({ hasText: 'Errors' }).waitFor();
  await page.keyboard.press('End');
  await current.filter({ hasText: 'On the wire' }).waitFor();
  await page.keyboard.press('Home');
  await current.filter({ hasText: /Request|Parameters/ }).waitFor();
});

test('the page of an operation weighs at most 150 KiB, compressed, in at most 10 requests', async () => {
  const { page } = opened;
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    weights.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.goto(`${opened.site.url}typescript/sdks/authentication/postuserssignindata.html`, {
    waitUntil: 'networkidle',
  });
  expect(weights.length).toBeLessThanOrEqual(10);
  expect((await Promise.all(weights)).reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(150 * 1024);
});

test('without scripts the page of an operation shows its call and its tables', async () => {
  const still = await opened.browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await still.newPage();
    await page.goto(`${opened.site.url}ruby/sdks/security/get_transient_token.html`);
    await page.getByRole('heading', { name: 'get_transient_token', level: 1 }).waitFor();
    await page.locator('.operation-call').getByText('PlexRubySDK').first().waitFor();
    await page.getByRole('columnheader', { name: 'Meaning, and what to do' }).waitFor();
  } finally {
    await still.close();
  }
});

test('the home page shows how to install a client without scrolling', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(opened.site.url);
  const install = await page.locator('.vp-doc div[class*="language-"]').first().boundingBox();
  expect((install?.y ?? Infinity) + (install?.height ?? 0)).toBeLessThan(900);
});

test.each(['typescript/models/errors/gettokendetailsunauthorized.html', 'guides/errors.html'])(
  'the tables of up to four columns of %s fit on a phone',
  async (path) => {
    const { page } = opened;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(opened.site.url + path);
    const wider = await page
      .locator('.vp-doc table:not(:has(th:nth-child(5)))')
      .evaluateAll((tables) =>
        tables.flatMap(({ scrollWidth, clientWidth, textContent }) =>
          scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}: ${textContent.trim().slice(0, 80)}`] : [],
        ),
      );
    expect(wider).toEqual([]);
  },
);

test('where there is room, the names of fields stay whole', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}csharp/Models/Components/UserPlexAccount.html`);
  const broken = await page
    .locator('.vp-doc td:first-child > code')
    .evaluateAll((names) =>
      names.filter((name) => name.getClientRects().length > 1).map(({ textContent }) => textContent),
    );
  expect(broken).toEqual([]);
});

test('a phone shows the whole name of the chosen language', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${opened.site.url}typescript/package.html`);
  const select = page.locator('.VPNavBar .language-switch select');
  const [shown, needed] = await select.evaluate((found) => {
    const element = found as HTMLSelectElement;
    const free = element.cloneNode(true) as HTMLSelectElement;
    free.style.maxWidth = 'none';
    element.after(free);
    const widths = [element.offsetWidth, free.offsetWidth] as const;
    free.remove();
    return widths;
  });
  expect(shown).toBeGreaterThanOrEqual(needed);
});

test('the link of a heading shows its mark and no text', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}python/sdks/authentication/README.html`);
  const texts = await page.locator('.vp-doc .header-anchor').allTextContents();
  expect(new Set(texts)).toEqual(new Set(['\u200B']));
});

test('without scripts a guide shows every language, and no control that does nothing', async () => {
  const still = await opened.browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await still.newPage();
    await page.goto(`${opened.site.url}guides/quick-start.html`);
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
  await page.goto(`${opened.site.url}python/sdks/authentication/README.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.VPNav, .VPSidebar, .operation-console').filter({ visible: true }).count()).toBe(0);
});

test('the description can be downloaded as it is', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}openapi.html`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download openapi.yaml' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(readFileSync(specFile, 'utf8'));
});

test('every page opens without an error, and all that it links to on the site is there', async () => {
  const pages = globSync('**/*.html', { cwd: built }).filter((file) => !/\.md\/index\.html$|^404/.test(file));
  const anchors = new Map<string, ReadonlySet<string>>();
  const links: { readonly from: string; readonly to: string }[] = [];
  const rest = [...pages];
  const visit = async ({ page, problems, outside }: WatchedPage): Promise<void> => {
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      await page.goto(opened.site.url + file, { waitUntil: 'load' });
      await page.locator('.VPContent').waitFor();
      anchors.set(
        opened.site.url + file,
        new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))),
      );
      const found = await page
        .locator('.vp-doc a[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      links.push(...found.filter((to) => to.startsWith(opened.site.url)).map((to) => ({ from: file, to })));
    }
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
  };
  await Promise.all([
    visit(opened),
    visit(await watchedPage(opened.context)),
    visit(await watchedPage(opened.context)),
  ]);
  const broken = links.filter(({ to }) => {
    const { origin, pathname, hash } = new URL(to);
    const target = anchors.get(origin + pathname + (pathname.endsWith('/') ? 'index.html' : ''));
    // A file to download is no page and has no anchors.
    if (!/\/$|\.html$/.test(pathname)) return !existsSync(built + to.slice(opened.site.url.length));
    return target === undefined || (hash !== '' && !target.has(decodeURIComponent(hash.slice(1))));
  });
  expect(pages.length).toBeGreaterThan(200);
  expect(broken).toEqual([]);
  // Hundreds of pages take a busy machine long.
}, 1_800_000);
