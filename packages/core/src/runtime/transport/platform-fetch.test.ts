import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { call, errorOf } from '../../../test/runtime/client.js';
import { serve } from '../../../test/runtime/server.js';
import { ConnectionError, TimeoutError } from '../index.js';

const place = Symbol.for('undici.globalDispatcher.1');

interface Agent {
  close(): Promise<void>;
}

/** Makes Node's limits, which are minutes long, short ones. */
function shortLimits(): void {
  // What is behind `fetch` is loaded when it is needed first.
  expect(Headers).toBeDefined();
  const shared = globalThis as unknown as Record<symbol, Agent>;
  const before = shared[place];
  if (!before) throw new Error('this Node keeps its dispatcher elsewhere');
  const Agent = before.constructor as new (options: object) => Agent;
  const short = new Agent({ headersTimeout: 1, bodyTimeout: 1, connect: { timeout: 1 } });
  shared[place] = short;
  onTestFinished(async () => {
    shared[place] = before;
    await short.close();
  });
}

/** Longer than the timers of undici take to notice a limit of 1 ms. */
const LONG = 2500;

test('headers and a body that take longer than Node waits by itself', async () => {
  shortLimits();
  const server = await serve((_, response) => {
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"size":');
      setTimeout(() => response.end('1}'), LONG);
    }, LONG);
  });
  expect((await errorOf(fetch(server.url))).cause).toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT' });
  expect(await call({ serverURL: server.url, timeoutMs: 0, retries: false })).toMatchObject({ object: { size: 1 } });
});

test('a connection that is not made within what Node gives it is tried again until time is up', async () => {
  shortLimits();
  const sockets: Socket[] = [];
  // It never answers the greeting of TLS.
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const serverURL = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let timeoutMs = 2000; sockets.length < 2 && timeoutMs < 60_000; timeoutMs *= 2) {
    sockets.length = 0;
    const error = await errorOf(call({ serverURL, timeoutMs, retries: false }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: 'headers', timeoutMs });
  }
  expect(sockets.length).toBeGreaterThan(1);
});

test('a port that fetch does not open', async () => {
  const error = await errorOf(call({ serverURL: 'http://127.0.0.1:1', retries: { initialDelayMs: 0 } }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toContain('getThing: no response from GET http://127.0.0.1:1/thing: bad port');
});

test('a proxy is refused, since only Node takes one', async () => {
  for (const proxy of [false, 'http://127.0.0.1:1'] as const) {
    expect(await errorOf(call({ proxy }))).toMatchObject({
      name: 'InvalidRequestError',
      message:
        'getThing: cannot send GET http://127.0.0.1:1/thing: ' +
        'the option proxy is for Node, without a fetch of your own; leave it out',
    });
  }
});
