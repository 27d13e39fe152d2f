/** The example in a browser: bundled, on a page, in Chromium. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { findChromium } from '../../../scripts/chromium.ts';
import { ToolFailure } from '../pack/tool.ts';
import { answered, expectAnswer } from './example.ts';

/** Ends what hangs: it may be long in coming on a busy machine. */
const patience = 600_000;

/** `folder` has the installed package, `example.mjs`, and `network.mjs`, which is run before that. */
export async function runInBrowser(folder: string, mockServer: string): Promise<string> {
  const bundle = await bundleOf(folder, mockServer);
  const page = await serve(bundle);
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', timeout: patience });
  try {
    expectAnswer(await consoleOf(browser, page.url));
    return `${browser.version()}, as a bundle of ${(bundle.length / 1024).toFixed(1)} KiB`;
  } finally {
    await browser.close();
    page.stop();
  }
}

async function bundleOf(folder: string, mockServer: string): Promise<string> {
  const input = join(folder, 'page.mjs');
  writeFileSync(input, `import './network.mjs';\nimport './example.mjs';\n`);
  const bundle = await rolldown({
    ...{ input, platform: 'browser', logLevel: 'silent' },
    transform: { define: { 'process.env.MOCK_SERVER': JSON.stringify(mockServer) } },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

async function serve(bundle: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? bundle : '<!doctype html><title>Example</title><script type="module" src="/page.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}

/** Until the program has asked, or failed. */
async function consoleOf(browser: Awaited<ReturnType<typeof chromium.launch>>, url: string): Promise<string> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => {
    page.on('console', (message) => {
      lines.push(message.text());
      if (message.text() === answered) resolve();
    });
    page.on('pageerror', (error) => {
      lines.push(error.message);
      resolve();
    });
    setTimeout(resolve, patience).unref();
  });
  await page.goto(url);
  await ended;
  const output = lines.join('\n');
  if (output === '') throw new ToolFailure('the page in Chromium', 'it printed nothing');
  return output;
}
