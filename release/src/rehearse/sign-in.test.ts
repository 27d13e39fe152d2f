import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest';
import { startSignInServer, type SignInServer } from '../../../conformance/src/sign-in/server.ts';
import { whyNoChromium } from '../../../scripts/chromium.ts';
import { runTool } from '../pack/tool.ts';
import { runInBrowser } from './browser.ts';
import { runtimes, whyNoRuntime } from './runtimes.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = fileURLToPath(new URL('sign-in-program.mjs', import.meta.url));
const lines = ['PIN: me, result 2', 'key: me, by app.plex.tv', 'renewed: me'];

let mock: SignInServer;

beforeAll(async () => {
  mock = await startSignInServer(0, 2);
});

afterAll(() => mock.close());

async function skipBecause(reason: string | undefined, { annotate, skip }: TestContext): Promise<void> {
  if (reason === undefined) return;
  await annotate(reason, 'reason');
  skip();
}

for (const runtime of runtimes) {
  test(`a PIN and a key of the device sign in on ${runtime.id}`, async (context) => {
    await skipBecause(whyNoRuntime(root, runtime), context);
    // Where another module is to come first it may be the same, which runs once.
    const [runs, ...options] = runtime.command(join(root, 'release/runtimes/node_modules'), program);
    const environment = { MOCK_SERVER: mock.url, NO_COLOR: '1' };
    const { stdout } = await runTool(runs, [...options, program], { directory: root, environment });
    expect(stdout.trim().split('\n')).toEqual(lines);
  });
}

test('a PIN and a key of the device sign in on a page in Chromium', async (context) => {
  await skipBecause(whyNoChromium, context);
  const { output } = await runInBrowser(program, mock.url, lines.at(-1) ?? '');
  // The browser itself reports that a token has expired.
  expect(output.split('\n').filter((line) => !line.startsWith('Failed to load resource'))).toEqual(lines);
});
