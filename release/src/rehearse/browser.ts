/** Runs a program in a browser: bundled, on a page, in Chromium. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { findChromium } from '../../../scripts/chromium.ts';
import { ToolFailure } from '../pack/tool.ts';

/** Only ends a program that hangs: a busy machine is slow. */
const patience = 600_000;

export interface BrowserRun {
  /** What the program printed. */
  readonly output: string;
  readonly version: string;
  readonly kilobytes: string;
}

/** Runs a program until it prints its `last` line, or fails. The program has `process.env.MOCK_SERVER`, as in other runtimes. */
export async function runInBrowser(program: string, mockServer: string, last: string): Promise<BrowserRun> {
  const bundle = await bundleOf(program, mockServer);
  const page = await serve(bundle);
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', timeout: patience });
  try {
    const output = await consoleOf(browser, page.url, last);
    return { output, version: browser.version(), kilobytes: (bundle.length / 1024).toFixed(1) };
  } finally {
    await browser.close();
    page.stop();
  }
}

async function bundleOf(input: string, mockServer: string): Promise<string> {
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

async function consoleOf(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  url: string,
  last: string,
): Promise<string> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => {
    page.on('console', (message) => {
      lines.push(message.text());
      if (message.text() === last) resolve();
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
