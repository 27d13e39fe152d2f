/** Signing in with a PIN in a console of the built site, in a real browser. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startSignInServer, type SignInServer } from '../../conformance/src/sign-in/server.ts';
import { findings } from './axe.ts';
import { openedSite } from './opened-site.ts';

const opened = openedSite();
let mock: SignInServer;

beforeAll(async () => {
  mock = await startSignInServer();
});

afterAll(() => mock.close());

beforeEach(async () => {
  await tell({ reset: true });
});

async function tell(orders: object): Promise<{ readonly requests: readonly string[] }> {
  const response = await fetch(`${mock.url}/control`, { method: 'POST', body: JSON.stringify(orders) });
  return (await response.json()) as { readonly requests: readonly string[] };
}

async function polls(): Promise<number> {
  const { requests } = await tell({});
  return requests.filter((request) => request.startsWith('GET /pins/')).length;
}

async function openConsole(page: Page, path: string): Promise<Locator> {
  if (path !== '') await page.goto(opened.site.url + path);
  const console = page.locator('.operation-console');
  await console.getByRole('button', { name: 'Open the console' }).focus();
  await page.keyboard.press('Enter');
  await console.getByLabel('Server').and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(mock.url);
  return console;
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

test('a PIN signs in with the keys of a keyboard alone, and the next call has its token', async () => {
  const { page } = opened;
  const console = await openConsole(page, 'typescript/sdks/pins/createpin.html');
  await page.keyboard.press('Enter');
  const waiting = console.getByRole('group', { name: 'Wait for the result' });
  const link = waiting.getByRole('link');
  await link.waitFor();
  const code = (await waiting.locator('.console-code').textContent()) ?? '';
  expect(code).toMatch(/^\w{25}$/);
  expect(await link.getAttribute('href')).toMatch(
    new RegExp(`^https://app\\.plex\\.tv/auth#\\?clientID=[^&]+&code=${code}$`),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await tabTo(page, waiting.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect.poll(polls, { timeout: 60_000 }).toBeGreaterThan(0);
  await waiting.getByText('Waiting …').waitFor();
  await tell({ confirm: true });
  await console.getByText('You are signed in.').waitFor();
  await waiting.getByRole('button', { name: 'Wait for authToken' }).and(page.locator(':focus')).waitFor();
  expect(await console.getByLabel('The response').textContent()).toContain('"authToken": "••••"');

  await page.locator('.VPSidebar').getByRole('link', { name: 'getTokenDetails' }).click();
  await page.waitForURL('**/gettokendetails.html');
  const details = await openConsole(page, '');
  const sent = page.waitForRequest((request) => request.url() === `${mock.url}/user` && request.method() === 'GET');
  await page.keyboard.press('Enter');
  const token = (await sent).headers()['x-plex-token'] ?? '';
  expect(token.length).toBeGreaterThan(10);
  await details.getByRole('status').getByText('200').waitFor();
  expect(await page.content()).not.toContain(token);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
    token,
  );
});

test('waiting stops at once, where somebody asks for it and where the page is left', async () => {
  const { page } = opened;
  const console = await openConsole(page, 'python/sdks/pins/create_pin.html');
  await page.keyboard.press('Enter');
  const waiting = console.getByRole('group', { name: 'Wait for the result' });
  await waiting.getByRole('button', { name: 'Wait for authToken' }).click();
  await waiting.getByText('Answers so far: 1').waitFor();
  await waiting.getByRole('button', { name: 'Stop waiting' }).click();
  await waiting.getByText('Stopped.').waitFor();

  await waiting.getByRole('button', { name: 'Wait for authToken' }).click();
  await waiting.getByText('Answers so far: 1').waitFor();
  await page.locator('.VPSidebar').getByRole('link', { name: 'get_pin' }).click();
  await page.getByRole('heading', { level: 1, name: 'get_pin' }).waitFor();
  const asked = await polls();
  await page.waitForTimeout(1500);
  expect(await polls()).toBe(asked);
});

test('a PIN that nobody knows ends what waits for it, with what the service says', async () => {
  const { page, problems } = opened;
  const console = await openConsole(page, 'ruby/sdks/pins/wait_for_pin.html');
  await console.getByRole('button', { name: 'Wait for authToken' }).click();
  await console.getByText('There is no result.').waitFor();
  expect(await console.getByLabel('The response').textContent()).toContain('Code not found or expired');
  // The browser itself reports a status of 404.
  problems.length = 0;
});
