import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { call, errorOf } from '../../../../test/runtime/client.js';
import { serve } from '../../../../test/runtime/server.js';

const json = '{"size":1}';

/** What a call makes of a body with a `Content-Encoding`. */
async function answered(encoding: string, body: Uint8Array | string): Promise<unknown> {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(body);
  });
  const result = await call({ serverURL: server.url, retries: false });
  expect(result.rawResponse.headers.has('content-encoding')).toBe(false);
  expect(await result.rawResponse.text()).toBe(json);
  return result.object;
}

test.each([
  ['gzip', gzipSync(json)],
  ['X-GZip', gzipSync(json)],
  ['deflate', deflateSync(json)],
  ['deflate', deflateRawSync(json)],
  ['br', brotliCompressSync(json)],
  ['zstd', zstdCompressSync(json)],
  ['identity', json],
  ['deflate, gzip', gzipSync(deflateSync(json))],
  ['gzip', Buffer.concat([gzipSync(json.slice(0, 4)), gzipSync(json.slice(4))])],
])('%s', async (encoding, body) => {
  expect(await answered(encoding, body)).toEqual({ size: 1 });
});

test.each([
  ['gzip', gzipSync(json)],
  ['br', brotliCompressSync(json)],
  ['zstd', zstdCompressSync(json)],
  ['deflate', deflateSync(json)],
])('%s that is cut short', async (encoding, body) => {
  for (const length of [body.length - 1, Math.floor(body.length / 2), 1]) {
    expect(await errorOf(answered(encoding, body.subarray(0, length)))).toMatchObject({ name: 'ConnectionError' });
  }
});

test('a body in a coding that is not known is left as it is, and said to be in it', async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'rot13' }).end(json);
  });
  const { object, rawResponse } = await call({ serverURL: server.url });
  expect(object).toEqual({ size: 1 });
  expect(rawResponse.headers.get('content-encoding')).toBe('rot13');
});

test('nothing, marked as if it were something', async () => {
  const server = await serve((_, response) => response.writeHead(401, { 'content-encoding': 'gzip' }).end());
  const error = await errorOf(call({ serverURL: server.url, retries: false }));
  expect(error).toMatchObject({ statusCode: 401, body: '' });
});
