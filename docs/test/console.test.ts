/** The console of an operation, against the mock server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whyNoChromium } from '../../scripts/chromium.ts';
import { startPrism } from '../../scripts/prism.ts';
import type { Server } from '../../scripts/server.ts';
import { specFile } from '../.vitepress/site/reference.ts';
import { openedSite, screenshots } from './opened-site.ts';

const opened = openedSite();
let mock: Server;

beforeAll(async () => {
  if (whyNoChromium === undefined) mock = await startPrism(specFile);
});

afterAll(async () => {
  if (whyNoChromium === undefined) await mock.stop();
});

test('the console signs in at the mock server, and its token opens the next call', async () => {
  const { page } = opened;
  await page.goto(`${opened.site.url}typescript/sdks/authentication/postuserssignindata.html`);
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
  await page.goto(`${opened.site.url}python/sdks/security/get_source_connection_information.html`);
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
  await page.goto(`${opened.site.url}typescript/sdks/authentication/postuserssignindata.html`);
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
