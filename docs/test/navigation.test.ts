/** Navigation: search, the language switch, the sidebar, old and unknown addresses. */
import { expect, test } from 'vitest';
import { openedSite } from './opened-site.ts';

const opened = openedSite();

test.each([
  ['a method', 'get_transient_token', 'Python: get_transient_token'],
  ['a path', '/users/signin', 'Python: post_users_sign_in_data'],
  ['an error code', '1029', 'Errors'],
])('search finds an operation by %s', async (_, text, found) => {
  const { page } = opened;
  await page.goto(`${opened.site.url}python/sdks/authentication/README.html`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(text);
  const result = page.locator('.results .result').first();
  await result.filter({ hasText: found }).waitFor();
  await result.click();
  await page.waitForURL(/\/python\/sdks\/(authentication|security)\/\w+\.html#/);
  // The address changes before the page does.
  await page.locator('.vp-doc').filter({ hasText: text }).waitFor();
});

test.each([
  ['typescript/package.html', 'get_token_details', 'TypeScript: getTokenDetails'],
  ['python/package.html', 'getTokenDetails', 'Python: get_token_details'],
])('search on %s finds %s, as another language spells it', async (path, text, found) => {
  const { page } = opened;
  await page.goto(opened.site.url + path);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(text);
  await page.locator('.results .result').first().filter({ hasText: found }).waitFor();
});

test.each(['sign in', 'login', 'token', 'proxy', 'async', 'retry', 'timeout'])(
  'search finds a guide by %s',
  async (text) => {
    const { page } = opened;
    await page.goto(`${opened.site.url}python/sdks/authentication/README.html`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill(text);
    await page.locator('.results .result[href*="/guides/"]').first().waitFor();
  },
);

test('the language switch keeps the operation, and the choice', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}python/sdks/security/get_source_connection_information.html`);
  const choice = page.locator('.VPNavBar .language-switch select');
  await choice.selectOption({ label: 'TypeScript' });
  await page.waitForURL('**/typescript/sdks/security/getsourceconnectioninformation.html');
  await page.getByRole('heading', { name: 'getSourceConnectionInformation', level: 1 }).waitFor();
  await choice.selectOption({ label: 'PHP' });
  await page.waitForURL('**/php/sdks/security/getsourceconnectioninformation.html');

  await page.goto(opened.site.url);
  await expect.poll(() => choice.inputValue()).toBe('php');
  await page.locator('.VPHero').getByRole('link', { name: 'Reference' }).click();
  await page.waitForURL(`${opened.site.url}php/`);
});

test('an operation is marked in the sidebar, and the next one is a link away', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}typescript/sdks/authentication/gettokendetails.html`);
  await page.locator('.VPSidebarItem.is-active').getByText('getTokenDetails').waitFor();
  await page.locator('.pager-link.prev').getByText('getSourceConnectionInformation').waitFor();
  await page.locator('.pager-link.next').click();
  await page.waitForURL('**/typescript/sdks/authentication/postuserssignindata.html');
});

test('an old address of an operation leads to its entry in the list, and on to its page', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}typescript/sdks/security/README.html#gettransienttoken`);
  await page
    .locator('li')
    .filter({ has: page.locator('#gettransienttoken') })
    .getByRole('link')
    .click();
  await page.waitForURL('**/typescript/sdks/security/gettransienttoken.html');
});

test('a guide shows the chosen language', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}guides/quick-start.html`);
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
  await page.goto(`${opened.site.url}${path}`);
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Guides' }).click();
  await page.locator('.VPSidebar').getByRole('link', { name: 'Quick start' }).click();
  const tab = page.locator('.vp-code-group').first().locator('.tabs input:checked + label');
  await expect.poll(() => tab.textContent()).toBe(title);
});

test('the language switch keeps the model', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}ruby/models/shared/userplexaccount.html`);
  await page.locator('.VPNavBar .language-switch select').selectOption({ label: 'PHP' });
  await page.waitForURL('**/php/Models/Components/UserPlexAccount.html');
});

test('an address of the Markdown leads to its place on the page', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}ruby/sdks/security/README.md#get_transient_token`);
  await page.waitForURL('**/ruby/sdks/security/README.html#get_transient_token');
  await page.locator('.vp-doc').getByRole('link', { name: 'get_transient_token' }).waitFor();
});

test('a link of the frame still holds after going to a page at another depth', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}ruby/sdks/security/README.html`);
  await page.locator('.VPNavBarMenu').getByRole('button', { name: 'More' }).hover();
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Changes' }).click();
  await page.waitForURL(`${opened.site.url}changes.html`);
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Guides' }).click();
  await page.waitForURL(`${opened.site.url}guides/`);
  await page.getByRole('heading', { name: 'Guides', level: 1 }).waitFor();
});

test.each(['typescript/models/', 'no/such/page.html', 'ruby/sdks/nothing.html'])(
  'an address without a page, %s, leads on',
  async (path) => {
    const { page, problems } = opened;
    await page.goto(opened.site.url + path);
    if (!path.endsWith('/')) await page.getByRole('main').getByRole('link', { name: 'Reference' }).click();
    await page.locator('.VPContent').waitFor();
    // The browser itself reports a page that is not found.
    problems.length = 0;
  },
);

test('the line of the description behind an operation can be gone to', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}typescript/sdks/authentication/gettokendetails.html`);
  const link = page
    .locator('.vp-doc')
    .getByRole('link', { name: /^openapi\.yaml:\d+$/ })
    .first();
  const line = (await link.textContent())?.split(':')[1] ?? '';
  await link.click();
  await page.waitForURL(`${opened.site.url}openapi.html#L${line}`);
  expect(await page.locator(`[id="L${line}"]`).textContent()).toMatch(/^ {4}get:|^ {2}\/user:/);
});
