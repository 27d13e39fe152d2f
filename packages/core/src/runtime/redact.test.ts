import { format, inspect } from 'node:util';
import { expect, test } from 'vitest';
import { call, CANARY, client, errorOf, operation, type TestOptions } from '../../test/runtime/client.js';
import { serve } from '../../test/runtime/server.js';
import { base64 } from './base64.js';
import { apiKeyQuery, basic, bearer, concealed, debugLogger, formBody } from './index.js';
import { harmless, redact } from './redact.js';

const forms = [CANARY, encodeURIComponent(CANARY), base64(CANARY), JSON.stringify(CANARY).slice(1, -1)];

function expectNoCanary(value: unknown): void {
  const error = value instanceof Error ? value : new Error();
  const seen = [
    inspect(value, { depth: 9, showHidden: true }),
    format('%s %o %O', value, value, value),
    JSON.stringify(value),
    String(value),
    error.message,
    error.stack,
    inspect(error.cause, { depth: 9, showHidden: true }),
    inspect(Object.entries(error), { depth: 9 }),
  ].join('\n');
  for (const form of forms) expect(seen).not.toContain(form);
}

/** Answers with everything that it was sent, in every place that errors are made of. */
const echo = (status: number) =>
  serve((request, response) => {
    const everything = [request.url, request.body, ...Object.values(request.headers), ...forms].join(' ');
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-echo': encodeURIComponent(everything) })
      .end(JSON.stringify({ errors: [{ code: 1, message: everything }], authToken: CANARY }));
  });

const body = () => formBody({ password: CANARY, login: 'me' }, concealed(['password']));

test.each([400, 401, 500])('an echoing server that answers %s', async (status) => {
  const server = await echo(status);
  const log: string[] = [];
  const options: TestOptions = {
    serverURL: server.url,
    retries: { initialDelayMs: 0 },
    hooks: debugLogger((line) => log.push(line)),
  };
  const login = { login: { username: 'me', password: CANARY } };
  const variants = [
    () => call(options),
    () => call({ ...options, ...login }, { change: { security: basic('login') } }),
    () => call(options, { change: { security: bearer('token') } }),
    () => call(options, { change: { security: apiKeyQuery('token', 'key') } }),
    () =>
      call(
        { ...options, headers: { Authorization: `Bearer ${CANARY}` } },
        { change: { security: apiKeyQuery('token', 'key') } },
      ),
    () => call(options, { change: { method: 'POST' }, parts: { body: body() } }),
    () => call(options, { parts: { target: `/thing?key=${encodeURIComponent(CANARY)}`, secrets: [CANARY] } }),
  ];
  for (const variant of variants) {
    const error = await errorOf(variant());
    expectNoCanary(error);
    expect(error.message).toContain('[redacted]');
  }
  expect(log.length).toBeGreaterThan(variants.length);
  expectNoCanary(log.join('\n'));
});

test('a success, whose secret field is not shown', async () => {
  const log: string[] = [];
  const fetch = () => Promise.resolve(Response.json({ id: 1, authToken: CANARY }, { headers: { 'x-echo': 'hush' } }));
  const response = await call({ fetch, hooks: debugLogger((line) => log.push(line)) });
  expect(inspect(response, { depth: 9, showHidden: true })).not.toContain(CANARY);
  expect(log.length).toBe(2);
  expect(log.join('\n')).not.toMatch(/canary|hush/);
});

test('failures of every kind', async () => {
  const silent = await serve(() => undefined);
  const controller = new AbortController();
  const hooks = {
    beforeRequest: () => {
      controller.abort(new Error(CANARY));
    },
  };
  const secretive = Object.assign(new TypeError(`failed ${CANARY}`), { cause: { headers: { token: CANARY } } });
  const errors = await Promise.all(
    [
      call({ serverURL: silent.url, timeoutMs: 20, retries: false }),
      call({ serverURL: 'http://127.0.0.1:9', retries: false }),
      call({ fetch: () => Promise.reject(secretive), retries: false }),
      call({
        fetch: () =>
          Promise.reject(
            new Error('x', { cause: new Request('http://x', { headers: { a: encodeURIComponent(CANARY) } }) }),
          ),
        retries: false,
      }),
      call({ token: `${CANARY}\r\n` }),
      call({ serverURL: `https://user:${CANARY}@host` }),
      call({ serverURL: silent.url, hooks }, { signal: controller.signal }),
      call({ fetch: () => Promise.resolve(Response.json({ size: CANARY })), validateResponses: true }),
      call({ fetch: () => Promise.resolve(new Response(CANARY, { headers: { 'content-type': 'application/json' } })) }),
      call({ fetch: () => Promise.resolve(new Response(CANARY, { headers: { 'content-type': 'text/html' } })) }),
    ].map(errorOf),
  );
  for (const error of errors) expectNoCanary(error);
});

test('a client that is inspected', () => {
  const core = client({ headers: { authorization: CANARY } });
  expectNoCanary(core);
  expectNoCanary({ core, operation });
});

test('the longest secret goes first, and none breaks the mark of another', () => {
  expect(redact('abcdef abc e', ['abc', 'abcdef', 'e'])).toBe('[redacted] [redacted] [redacted]');
  expect(redact('a.c abc', ['a.c'])).toBe('[redacted] abc');
});

test('control characters go, and length is bounded', () => {
  expect(redact('a\u001b[31mb\r\n\u202ec\u200bd', [])).toBe('a [31mb c d');
  expect(redact('x'.repeat(9999), []).length).toBe(501);
});

test('causes: errors and plain data without a secret', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(harmless(new Error('a', { cause: { code: 1, loop, list: ['b'] } }), ['hush'])).toBe(true);
  expect(harmless(new AggregateError([new Error('hush')]), ['hush'])).toBe(false);
  expect(harmless(new DOMException('hush'), ['hush'])).toBe(false);
  expect(harmless(new Error('a', { cause: new Map() }), ['hush'])).toBe(false);
});

test('secrets of one or two characters leave messages readable', async () => {
  const server = await serve((_, response) => {
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"that is no token"}');
  });
  for (const token of ['t', 'tt', 'p']) {
    const error = await errorOf(call({ serverURL: server.url, token }));
    expect(error).toMatchObject({ message: `getThing: 400 from GET ${server.url}/thing: that is no token` });
  }
});
