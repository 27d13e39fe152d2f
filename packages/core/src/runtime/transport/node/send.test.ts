import { execFile } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { call, client, errorOf, operation } from '../../../../test/runtime/client.js';
import { fullQueue } from '../../../../test/runtime/full-queue.js';
import { listen } from '../../../../test/runtime/listen.js';
import { sendJSON, serve } from '../../../../test/runtime/server.js';
import { asIs, binaryBody, bytes } from '../../index.js';

const BODY = '{"size":1}';
const HEAD = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n`;
const ANSWER = `${HEAD}\r\n${BODY}`;
const fine = { statusCode: 200, object: { size: 1 } };

describe('what a server may send', () => {
  test.each([
    ['100, unasked', `HTTP/1.1 100 Continue\r\n\r\n${ANSWER}`],
    ['103', `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${ANSWER}`],
    ['many 1xx', `${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(500)}${ANSWER}`],
    ['headers of 64 kB', `${HEAD}x-large: ${'x'.repeat(65_536)}\r\n\r\n${BODY}`],
    ['no length, HTTP/1.0', `HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${BODY}`],
    ['no reason', `HTTP/1.1 200\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n${BODY}`],
    ['its length twice', `${HEAD}Content-Length: ${BODY.length}\r\n\r\n${BODY}`],
    ['stray bytes after the body', `${ANSWER}stray`],
    ['another answer after the body', `${ANSWER}HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n`],
  ])('%s', async (_, text) => {
    const url = await listen((socket) => socket.end(text));
    expect(await call({ serverURL: url, retries: false })).toMatchObject(fine);
  });

  test.each([
    ['101, unasked', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'],
    ['101 without a change of the connection', `HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n${ANSWER}`],
    ['two lengths that differ', `${HEAD}content-length: 3\r\n\r\n${BODY}`],
    ['nothing at all', ''],
    ['half of the headers', HEAD],
  ])('%s is a broken connection', async (_, text) => {
    const url = await listen((socket) => socket.end(text));
    expect(await errorOf(call({ serverURL: url, retries: false }))).toMatchObject({ name: 'ConnectionError' });
  });

  test('the bytes of a body are not a part of a larger buffer, which holds the headers', async () => {
    const url = await listen((socket) => socket.end(ANSWER.replace('application/json', 'image/png')));
    const outcomes = [{ status: 200, contentType: 'image/png', field: 'object', read: bytes, decode: asIs }];
    const core = client({ serverURL: url });
    const { object } = (await core.call({ ...operation, outcomes })) as unknown as { object: Uint8Array };
    expect(new TextDecoder().decode(object.buffer as ArrayBuffer)).toBe(BODY);
  });

  test('headers that are much too large are one error, at once', async () => {
    let requests = 0;
    const url = await listen((socket) => {
      requests++;
      socket.end(`${HEAD}x-large: ${'x'.repeat(2 ** 18)}\r\n\r\n${BODY}`);
    });
    const error = await errorOf(call({ serverURL: url }));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'HPE_HEADER_OVERFLOW' });
    expect(error.message).toBe(`getThing: no response from GET ${url}/thing: its headers have more than 128 kB`);
    expect(requests).toBe(1);
  });

  test.each([204, 205, 304])('a %i without a body leaves its connection to others', async (status) => {
    const connections = new Set<number>();
    const url = await listen((socket, connection) => {
      connections.add(connection);
      socket.write(`HTTP/1.1 ${status} X\r\n${status === 205 ? 'content-length: 0\r\n' : ''}\r\n`);
    });
    const change = { outcomes: [{ status }] };
    for (let calls = 0; calls < 3; calls++) {
      const { statusCode, rawResponse } = await call({ serverURL: url }, { change });
      expect([statusCode, rawResponse.body]).toEqual([status, null]);
    }
    expect(connections.size).toBe(1);
  });

  test('HEAD', async () => {
    const url = await listen((socket) => socket.write(HEAD + '\r\n'));
    const change = { method: 'HEAD', outcomes: [{ status: 200 }] };
    expect(await call({ serverURL: url }, { change })).toMatchObject({ contentType: 'application/json' });
  });
});

describe('a kept connection', () => {
  /** Keeps the event loop busy, so that nothing that comes is noticed, until the network has it. */
  const block = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };

  test('serves the next call', async () => {
    const connections = new Set<number>();
    const url = await listen((socket, connection) => {
      connections.add(connection);
      socket.write(ANSWER);
    });
    for (let calls = 0; calls < 5; calls++) await call({ serverURL: url });
    expect(connections.size).toBe(1);
  });

  test.each([
    ['stray bytes', (socket: Socket) => socket.write('HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n')],
    ['its end', (socket: Socket) => socket.end()],
    ['a reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('that got %s serves no other call, and nobody notices', async (_, act) => {
    const seen: [connection: number, piece: number][] = [];
    const sockets: Socket[] = [];
    const url = await listen((socket, connection, piece) => {
      seen.push([connection, piece]);
      sockets.push(socket);
      socket.write(ANSWER);
    });
    const api = client({ serverURL: url, retries: false });
    await api.call({ ...operation, method: 'POST' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const socket of sockets) act(socket);
    // The server's own part needs the event loop once; what it sent is there when it has been blocked for a while.
    await new Promise((resolve) => setImmediate(resolve));
    block(150);
    expect(await api.call({ ...operation, method: 'POST' })).toMatchObject(fine);
    expect(seen).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('keeps no process alive', async () => {
    const server = await serve((_, response) => {
      sendJSON(response, {});
    });
    const program = `
      import { PlexAPI } from ${JSON.stringify(new URL('../../../../dist/node.js', import.meta.url).href)};
      const api = new PlexAPI({ accessToken: 'token', serverURL: ${JSON.stringify(server.url)} });
      await api.security.getTransientToken('delegation', 'all');
      const start = performance.now();
      process.on('exit', () => console.log(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    expect(stdout).toBe('0\n');
  });
});

describe('the end of a call', () => {
  test.each(['headers', 'body'])('by its caller while it waits for the %s closes the connection', async (phase) => {
    let closed = (): void => undefined;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const controller = new AbortController();
    const url = await listen((socket) => {
      socket.on('close', closed);
      if (phase === 'body') socket.write(`${HEAD}\r\n{`);
      setTimeout(() => {
        controller.abort();
      }, 20);
    });
    const error = await errorOf(call({ serverURL: url }, { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'AbortError' });
    await isClosed;
  });

  test.each([
    ['an interim answer now and then', 'HTTP/1.1 102 Processing\r\n\r\n'],
    ['a header now and then', 'x-more: 1\r\n'],
  ])('by its limit, however often there is %s', async (_, text) => {
    const url = await listen((socket) => {
      if (!text.startsWith('HTTP')) socket.write(HEAD);
      const timer = setInterval(() => socket.write(text), 2);
      socket.on('close', () => {
        clearInterval(timer);
      });
    });
    const error = await errorOf(call({ serverURL: url, timeoutMs: 60, retries: false }));
    expect(error).toMatchObject({ name: 'TimeoutError', phase: 'headers' });
  });
});

test('a connection that is never made is over with the limit', async ({ annotate, skip }) => {
  const serverURL = await fullQueue();
  if (serverURL === undefined) await annotate('this system makes connections that nobody accepts', 'reason');
  skip(serverURL === undefined);
  const error = await errorOf(call({ serverURL, timeoutMs: 100, retries: false }));
  expect(error).toMatchObject({ name: 'TimeoutError', phase: 'headers', timeoutMs: 100 });
});

test('a compressed body that never ends is over with the limit, and so is its connection', async () => {
  let closed = (): void => undefined;
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const member = gzipSync(Buffer.alloc(2 ** 20));
  const url = await listen((socket) => {
    const write = () => {
      while (!socket.destroyed && socket.write(member));
    };
    socket.on('close', closed).on('drain', write);
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\r\n');
    write();
  });
  const limits = { timeoutMs: 60, maxResponseBytes: Infinity, retries: false } as const;
  expect(await errorOf(call({ serverURL: url, ...limits }))).toMatchObject({ name: 'TimeoutError' });
  await isClosed;
});

test('bodies of every kind are sent with their length', async () => {
  const server = await serve((_, response) => {
    sendJSON(response, {});
  });
  const bytes = Uint8Array.of(1, 2, 3);
  for (const content of ['äöü', bytes, bytes.buffer, new Blob([bytes])]) {
    await call({ serverURL: server.url }, { change: { method: 'POST' }, parts: { body: binaryBody(content) } });
  }
  await call({ serverURL: server.url }, { change: { method: 'POST' } });
  expect(server.requests.map(({ headers, body }) => [headers['content-length'], body])).toEqual([
    ['6', 'äöü'],
    ['3', '\x01\x02\x03'],
    ['3', '\x01\x02\x03'],
    ['3', '\x01\x02\x03'],
    ['0', ''],
  ]);
  expect(server.requests[0]?.headers).not.toHaveProperty('transfer-encoding');
});

test('a global fetch that was replaced is used', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ size: 2 })));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  expect(await call({})).toMatchObject({ object: { size: 2 } });
  vi.unstubAllGlobals();
  expect(await errorOf(call({ retries: false }))).toMatchObject({ code: 'ECONNREFUSED' });
});

test('diagnostics channels of Node tell of requests', async () => {
  const paths: unknown[] = [];
  const note = (message: unknown) => paths.push((message as { request: { path: string } }).request.path);
  subscribe('http.client.request.start', note);
  onTestFinished(() => {
    unsubscribe('http.client.request.start', note);
  });
  const server = await serve((_, response) => {
    sendJSON(response, {});
  });
  await call({ serverURL: server.url });
  expect(paths).toEqual(['/thing']);
});
