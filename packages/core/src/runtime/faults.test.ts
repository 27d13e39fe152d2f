import { createServer, type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { afterHeaders } from '../../test/runtime/after-headers.js';
import { call, client, errorOf, operation, Unauthorized } from '../../test/runtime/client.js';
import { sendJSON, serve } from '../../test/runtime/server.js';
import { expectNoUnhandledRejection } from '../../test/runtime/unhandled.js';
import { ConnectionError, SDKError, TimeoutError } from './index.js';

expectNoUnhandledRejection();

const quick = { initialDelayMs: 0 };

/** A server that treats the bare connection as it likes. */
async function listen(treat: (socket: Socket, number: number) => void): Promise<string> {
  let number = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      treat(socket, ++number);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('time', () => {
  test('headers that do not come', async () => {
    const server = await serve(() => undefined);
    const error = await errorOf(call({ serverURL: server.url, timeoutMs: 40, retries: false }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      timeoutMs: 40,
      phase: 'headers',
      message: `getThing: no response within 40 ms for GET ${server.url}/thing`,
    });
  });

  test.each([200, 401])('a body that does not end, of a %i', async (status) => {
    const server = await serve((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).write('{"a":');
    });
    // The time passes once the headers are there, however long that takes.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    afterHeaders(() => {
      setImmediate(() => vi.advanceTimersByTime(80));
    });
    const error = await errorOf(call({ serverURL: server.url, timeoutMs: 80, retries: false }));
    expect(error).toMatchObject({ name: 'TimeoutError', phase: 'body' });
  });

  test('a credential function, a hook and a transport that never end', async () => {
    const never = () => new Promise<never>(() => undefined);
    const limit = { timeoutMs: 20, retries: false } as const;
    expect(await errorOf(call({ ...limit, token: never }))).toMatchObject({ name: 'TimeoutError', phase: 'request' });
    expect(await errorOf(call({ ...limit, hooks: { beforeRequest: never } }))).toMatchObject({ phase: 'request' });
    expect(await errorOf(call({ ...limit, fetch: never }))).toMatchObject({ name: 'TimeoutError', phase: 'headers' });
  });

  test('every attempt has its own, and the last error is given', async () => {
    let attempts = 0;
    const fetch = () => {
      attempts++;
      return new Promise<never>(() => undefined);
    };
    const error = await errorOf(call({ fetch, timeoutMs: 30, retries: { ...quick, maxRetries: 1 } }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(attempts).toBe(2);
  });

  test.each([0, Infinity])('%d is no limit at all', async (timeoutMs) => {
    const server = await serve((_, response) => {
      setTimeout(() => {
        sendJSON(response, {});
      }, 20);
    });
    expect(await call({ serverURL: server.url, timeoutMs })).toMatchObject({ statusCode: 200 });
    expect(await call({ serverURL: server.url, timeoutMs: 1 }, { timeoutMs })).toMatchObject({ statusCode: 200 });
  });
});

describe('connections', () => {
  test('nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await errorOf(call({ serverURL: `http://127.0.0.1:${port}`, retries: false }));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED' });
    expect(error.message).toContain(`connect ECONNREFUSED 127.0.0.1:${port}`);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test('reset before the response, then fine', async () => {
    const url = await listen((socket, number) => {
      if (number < 3) socket.resetAndDestroy();
      else socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}');
    });
    expect(await call({ serverURL: url, retries: quick })).toMatchObject({ object: {} });
  });

  test.each([
    ['reset in the middle of the body', 'content-length: 20\r\n\r\n{"a":1', true],
    ['closed before the declared length', 'content-length: 20\r\n\r\n{"a":1', false],
    ['closed within a chunk', 'transfer-encoding: chunked\r\n\r\n20\r\n{"a":1', false],
  ])('%s', async (_, rest, reset) => {
    let breakOff = (): void => undefined;
    const url = await listen((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${rest}`);
      breakOff = () => (reset ? socket.resetAndDestroy() : socket.end());
    });
    // A reset takes away what has not been read yet.
    afterHeaders(() => {
      breakOff();
    });
    const error = await errorOf(call({ serverURL: url, retries: false }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('the connection broke within the body from GET');
  });

  test('not HTTP', async () => {
    const url = await listen((socket) => socket.end('garbage\r\n\r\n'));
    expect(await errorOf(call({ serverURL: url, retries: false }))).toBeInstanceOf(ConnectionError);
  });

  test('a transport that throws anything at all', async () => {
    for (const thrown of [undefined, null, 'text', { code: 5, message: 6 }, Object.create(null)]) {
      const fetch = () =>
        ({
          then: (_: unknown, reject: (reason: unknown) => void) => {
            reject(thrown);
          },
        }) as never;
      expect(await errorOf(call({ fetch, retries: false }))).toBeInstanceOf(ConnectionError);
    }
  });
});

describe('a connection that an earlier call has left open', () => {
  const answer = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

  test.each(['GET', 'POST'])('a %s that the server got is not sent again unseen', async (method) => {
    let got = 0;
    const server = createServer((socket) => {
      let isUsed = false;
      socket.on('error', () => undefined);
      socket.on('data', () => {
        got++;
        if (isUsed) socket.destroy();
        else socket.write(answer);
        isUsed = true;
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
    });
    const api = client({ serverURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, retries: false });
    // The first calls may come before a connection counts as idle.
    for (let calls = 1; ; calls++) {
      const error: unknown = await api.call({ ...operation, method }).catch((thrown: unknown) => thrown);
      expect(got).toBe(calls);
      if (error instanceof ConnectionError) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
});

describe('bodies', () => {
  test('20 MB', async () => {
    const text = JSON.stringify({ text: 'x'.repeat(20_000_000) });
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    });
    const { object } = await call({ serverURL: server.url, timeoutMs: Infinity });
    expect(String(object?.['text']).length).toBe(20_000_000);
  });

  test('20 MB of an error', async () => {
    const server = await serve((_, response) => {
      response.writeHead(400, { 'content-type': 'text/html' }).end('<p>'.repeat(7_000_000));
    });
    const error = await errorOf(call({ serverURL: server.url, timeoutMs: Infinity }));
    expect(error.message).toBe(`getThing: 400 from GET ${server.url}/thing`);
    expect(error instanceof SDKError && error.body.length).toBe(21_000_000);
  });

  test('compressed, not UTF-8, with a byte order mark', async () => {
    const server = await serve((_, response, number) => {
      const body = [gzipSync('{"a":1}'), Buffer.from([0x22, 0xff, 0x22]), Buffer.from('\ufeff{"a":1}')][number - 1];
      const encoding = number === 1 ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...encoding }).end(body);
    });
    expect(await call({ serverURL: server.url })).toMatchObject({ object: { a: 1 } });
    expect(await call({ serverURL: server.url })).toMatchObject({ object: '\ufffd' });
    expect(await call({ serverURL: server.url })).toMatchObject({ object: { a: 1 } });
  });

  test('hostile depth', async () => {
    const server = await serve((_, response) => {
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end('{"error":'.repeat(9000) + '1' + '}'.repeat(9000));
    });
    expect(await errorOf(call({ serverURL: server.url }))).toBeInstanceOf(SDKError);
  });
});

describe('statuses', () => {
  test('a declared error is of its class, with its data', async () => {
    const body = { errors: [{ code: 1001, message: 'User could not be authenticated' }] };
    const server = await serve((_, response) => {
      sendJSON(response, body, 401);
    });
    const error = await errorOf(call({ serverURL: server.url }));
    expect(error).toBeInstanceOf(Unauthorized);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({
      name: 'Unauthorized',
      statusCode: 401,
      operation: 'get-thing',
      method: 'GET',
      data: body,
    });
    expect(error.message).toBe(`getThing: 401 from GET ${server.url}/thing: User could not be authenticated (1001)`);
    expect(server.requests.length).toBe(1);
  });

  test.each([
    [401, 'text/html', '<html>no</html>', ''],
    [401, 'application/json', '<html>', ''],
    [401, 'application/json', '', ''],
    [404, 'application/json', '{"status":404,"error":"Not Found"}', ': Not Found'],
    [422, 'application/xml', '<error/>', ''],
    [400, 'application/problem+json', '{"title":"Bad","detail":"worse"}', ': worse'],
    [400, 'application/json', '{"error":{"message":"deep","code":"E1"}}', ': deep (E1)'],
    [400, 'application/json', '{"errors":["plain"]}', ': plain'],
    [400, 'application/json', 'null', ''],
    [400, 'application/json', '{"message":{"a":1}}', ''],
    [400, 'application/json', '{"message":"\\u001b[31mred\\u202e\\r\\nline"}', ': [31mred line'],
  ])('%s %s %j', async (status, contentType, body, detail) => {
    const server = await serve((_, response) => {
      response.writeHead(status, { 'content-type': contentType }).end(body);
    });
    const error = await errorOf(call({ serverURL: server.url }));
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ statusCode: status, contentType, body });
    expect(error.message.replace(/ +/g, ' ')).toBe(`getThing: ${status} from GET ${server.url}/thing${detail}`);
  });

  test('a contract that cannot be loaded leaves the plain error', async () => {
    const server = await serve((_, response) => {
      sendJSON(response, {}, 401);
    });
    const change = { contract: () => Promise.reject(new Error('offline')) };
    const error = await errorOf(call({ serverURL: server.url }, { change }));
    expect(error.constructor).toBe(SDKError);
  });
});
