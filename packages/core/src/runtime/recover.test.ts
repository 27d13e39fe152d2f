import { describe, expect, test } from 'vitest';
import { call, errorOf } from '../../test/runtime/client.js';
import { sendJSON, serve } from '../../test/runtime/server.js';
import { expectNoUnhandledRejection } from '../../test/runtime/unhandled.js';
import { AbortError, type SDKError } from './index.js';

expectNoUnhandledRejection();

const quick = { initialDelayMs: 0 };

describe('retries', () => {
  test.each([408, 429, 500, 502, 503, 504])('%s, then 200', async (status) => {
    const server = await serve((_, response, number) => {
      if (number === 1) response.writeHead(status).end();
      else sendJSON(response, {});
    });
    expect(await call({ serverURL: server.url, retries: quick })).toMatchObject({ statusCode: 200 });
  });

  test('give up with the last error', async () => {
    const server = await serve((_, response, number) => response.writeHead(500 + number).end());
    const change = { outcomes: [] };
    expect(await errorOf(call({ serverURL: server.url, retries: quick }, { change }))).toMatchObject({
      statusCode: 501,
    });
    const busy = await serve((_, response) => response.writeHead(503).end());
    expect(await errorOf(call({ serverURL: busy.url, retries: quick }))).toMatchObject({ statusCode: 503 });
    expect(busy.requests.length).toBe(3);
  });

  test('Retry-After decides', async () => {
    const server = await serve((_, response, number) => {
      const after = ['0', new Date(Date.now() - 5000).toUTCString()][number - 1];
      if (after) response.writeHead(429, { 'retry-after': after }).end();
      else sendJSON(response, {});
    });
    const retries = { initialDelayMs: 1e6, maxDelayMs: 1e6 };
    expect(await call({ serverURL: server.url, retries })).toMatchObject({ statusCode: 200 });
    expect(server.requests.length).toBe(3);
  });

  test('a longer wait than allowed ends the call at once', async () => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    expect(await errorOf(call({ serverURL: server.url }))).toMatchObject({ statusCode: 429 });
    expect(server.requests.length).toBe(1);
  });

  test('what is not idempotent only when asked', async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    const attempts = async (options: object, request: object, method = 'POST') => {
      const before = server.requests.length;
      const body = { contentType: 'text/plain', content: 'same' };
      await errorOf(call({ serverURL: server.url, ...options }, { change: { method }, parts: { body }, ...request }));
      return server.requests.length - before;
    };
    expect(await attempts({}, {})).toBe(1);
    expect(await attempts({}, {}, 'PATCH')).toBe(1);
    expect(await attempts({}, {}, 'LINK')).toBe(1);
    expect(await attempts({ retries: quick }, {})).toBe(1);
    expect(await attempts({ retries: { ...quick, allMethods: true } }, {})).toBe(3);
    expect(await attempts({ retries: quick }, { retries: { maxRetries: 1 } })).toBe(2);
    expect(await attempts({ retries: quick }, {}, 'PUT')).toBe(3);
    expect(await attempts({ retries: quick }, {}, 'QUERY')).toBe(3);
    expect(await attempts({ retries: quick }, { retries: false }, 'PUT')).toBe(1);
    expect(await attempts({ retries: false }, { retries: quick }, 'PUT')).toBe(3);
    expect(new Set(server.requests.map(({ body }) => body))).toEqual(new Set(['same']));
  });
});

describe('abort', () => {
  const aborted = async (promise: Promise<unknown>) => {
    const error = await errorOf(promise);
    expect(error).toBeInstanceOf(AbortError);
    return error;
  };

  test('before', async () => {
    const server = await serve(() => undefined);
    const reason = new Error('mine');
    const error = await aborted(call({ serverURL: server.url }, { signal: AbortSignal.abort(reason) }));
    expect(error.cause).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('while waiting for headers, together with a time limit', async () => {
    const controller = new AbortController();
    const server = await serve(() => {
      controller.abort();
    });
    await aborted(call({ serverURL: server.url, timeoutMs: 5000 }, { signal: controller.signal }));
  });

  test('within the body', async () => {
    const controller = new AbortController();
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{', () => {
        setTimeout(() => {
          controller.abort();
        }, 20);
      });
    });
    await aborted(call({ serverURL: server.url }, { signal: controller.signal }));
  });

  test('while waiting for a retry', async () => {
    const controller = new AbortController();
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': '50' }).end());
    const hooks = {
      afterError: () => {
        setTimeout(() => {
          controller.abort('enough');
        }, 10);
      },
    };
    const error = await aborted(call({ serverURL: server.url, hooks }, { signal: controller.signal }));
    expect(error.cause).toBe('enough');
    expect(server.requests.length).toBe(1);
  });

  test('while a credential function runs: nothing is sent afterwards', async () => {
    const controller = new AbortController();
    const server = await serve(() => undefined);
    const token = async () => {
      controller.abort();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return 'late';
    };
    await aborted(call({ serverURL: server.url, token }, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.requests).toEqual([]);
  });

  test('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = ((...given: Parameters<typeof add>) => {
      listeners++;
      add(...given);
    }) as typeof add;
    signal.removeEventListener = ((...given: Parameters<typeof remove>) => {
      listeners--;
      remove(...given);
    }) as typeof remove;
    await call({ fetch: () => Promise.resolve(Response.json({})) }, { signal });
    await errorOf(
      call({ fetch: () => Promise.resolve(new Response(null, { status: 503 })), retries: quick }, { signal }),
    );
    expect(listeners).toBe(0);
  });
});

describe('a credential that can be renewed', () => {
  const tokenOf = (accepts: (error: SDKError, secret: string) => boolean) => {
    let count = 0;
    return Object.assign(() => Promise.resolve(`t${++count}`), { refused: accepts });
  };

  test('is told which secret was refused, and the request is sent once more, whatever its method', async () => {
    const server = await serve((_, response) => response.writeHead(498).end());
    const refused: unknown[] = [];
    const token = tokenOf((error, secret) => refused.push([error.statusCode, secret]) > 0);
    const error = await errorOf(call({ serverURL: server.url, token, retries: false }, { change: { method: 'POST' } }));
    expect(error).toMatchObject({ statusCode: 498 });
    expect(refused).toEqual([[498, 't1']]);
    expect(server.requests.map(({ headers }) => headers['x-token'])).toEqual(['t1', 't2']);
  });

  test('goes on with other retries', async () => {
    const server = await serve((_, response, number) => {
      if (number > 2) sendJSON(response, {});
      else response.writeHead(number === 1 ? 401 : 503).end();
    });
    expect(await call({ serverURL: server.url, token: tokenOf(() => true), retries: quick })).toMatchObject({
      statusCode: 200,
    });
    expect(server.requests.length).toBe(3);
  });

  test('decides itself, and may say more', async () => {
    const server = await serve((_, response) => response.writeHead(401).end());
    const better = new Error('sign in again');
    const options = { serverURL: server.url, retries: quick };
    expect(await errorOf(call({ ...options, token: tokenOf(() => false) }))).toMatchObject({ statusCode: 401 });
    const thrown = tokenOf(() => {
      throw better;
    });
    expect(await errorOf(call({ ...options, token: thrown }))).toBe(better);
    expect(server.requests.length).toBe(2);
  });

  test('is not told of failures of the server', async () => {
    const server = await serve((_, response) => response.writeHead(500).end());
    const told: unknown[] = [];
    const token = tokenOf((error) => told.push(error) > 0);
    await errorOf(call({ serverURL: server.url, token, retries: false }));
    expect(told).toEqual([]);
  });
});
