import { createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { call, errorOf } from '../../test/runtime/client.js';
import { serve } from '../../test/runtime/server.js';
import { bytes, ResponseTooLargeError } from './index.js';

const json = { 'content-type': 'application/json' };
/** Fifteen bytes. */
const body = '{"text":"äö"}';

/** A server whose body never ends, and how many bytes of it the network has taken. */
async function endless(status: number): Promise<{ url: string; sent: () => number }> {
  let sent = 0;
  const server = createServer((socket) => {
    const chunk = Buffer.alloc(2 ** 16, 'x');
    const write = () => {
      while (!socket.destroyed && socket.write(`10000\r\n${String(chunk)}\r\n`)) sent += chunk.length;
    };
    socket.on('error', () => undefined);
    socket.on('drain', write);
    socket.once('data', () => {
      socket.write(`HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`);
      write();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent: () => sent };
}

test.each([200, 401, 503])('of an endless body of a %i no more is read than the limit', async (status) => {
  const server = await endless(status);
  const error = await errorOf(call({ serverURL: server.url, maxResponseBytes: 100_000 }));
  expect(error).toBeInstanceOf(ResponseTooLargeError);
  expect(error).toMatchObject({
    name: 'ResponseTooLargeError',
    maxResponseBytes: 100_000,
    message:
      `getThing: too long a body from GET ${server.url}/thing: ` +
      'it has more than 100000 bytes; raise maxResponseBytes if that is right',
  });
  // What the operating system keeps on the way is some megabytes.
  expect(server.sent()).toBeLessThan(2 ** 26);
});

test('bytes count after decompression, and no more are inflated', async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(2 ** 26)));
  });
  let inflated = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      inflated += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const fetch: typeof globalThis.fetch = async (...given) => {
    const response = await globalThis.fetch(...given);
    return new Response(response.body?.pipeThrough(count), response);
  };
  const error = await errorOf(call({ serverURL: server.url, fetch, maxResponseBytes: 2 ** 20 }));
  expect(error).toBeInstanceOf(ResponseTooLargeError);
  expect(inflated).toBeLessThan(2 ** 21);
  expect(server.requests).toHaveLength(1);
});

test('the limit itself is allowed; a call may have another, or none', async () => {
  const server = await serve((_, response) => response.writeHead(200, json).end(body));
  const serverURL = server.url;
  expect(Buffer.byteLength(body)).toBe(15);
  expect(await call({ serverURL, maxResponseBytes: 15 })).toMatchObject({ object: { text: 'äö' } });
  const tooLow = { serverURL, maxResponseBytes: 14 };
  expect(await errorOf(call(tooLow))).toMatchObject({ maxResponseBytes: 14 });
  expect(await call(tooLow, { maxResponseBytes: 15 })).toMatchObject({ statusCode: 200 });
  expect(await call(tooLow, { maxResponseBytes: Infinity })).toMatchObject({ statusCode: 200 });
  expect(await errorOf(call({ serverURL }, { maxResponseBytes: 14 }))).toBeInstanceOf(ResponseTooLargeError);
});

test('64 MiB are allowed where nothing is said', async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.alloc(2 ** 26 + 1));
  });
  const change = { outcomes: [{ status: 200, contentType: 'application/octet-stream', field: 'object', read: bytes }] };
  expect(await errorOf(call({ serverURL: server.url }, { change }))).toMatchObject({ maxResponseBytes: 67_108_864 });
  const allowed = await call({ serverURL: server.url }, { change, maxResponseBytes: 2 ** 26 + 1 });
  expect((await allowed.rawResponse.arrayBuffer()).byteLength).toBe(2 ** 26 + 1);
});

test('a transport without streams', async () => {
  const fetch = () => {
    const response = new Response(body, { headers: json });
    return Promise.resolve(Object.defineProperty(response, 'body', { value: undefined }));
  };
  expect(await call({ fetch })).toMatchObject({ statusCode: 200 });
  expect(await errorOf(call({ fetch, maxResponseBytes: 14 }))).toBeInstanceOf(ResponseTooLargeError);
});
