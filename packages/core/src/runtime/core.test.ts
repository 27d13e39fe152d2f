import { describe, expect, test, vi } from 'vitest';
import { call, CANARY, client, errorOf, operation } from '../../test/runtime/client.js';
import { sendJSON, serve } from '../../test/runtime/server.js';
import {
  asIs,
  bytes,
  either,
  anonymous,
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  bearer,
  together,
} from './index.js';
import { cookie, cookies, InvalidRequestError, json, jsonBody, type OutgoingRequest, SDKError } from './index.js';

/** A transport that notes what it is given, and answers with JSON. */
function recorder(answer: () => Response = () => Response.json({ size: 1 })) {
  const sent: { url: string; init: RequestInit; headers: Record<string, string> }[] = [];
  const fetch = (url: string, init: RequestInit) => {
    sent.push({ url, init, headers: init.headers as Record<string, string> });
    return Promise.resolve(answer());
  };
  return { sent, fetch };
}

test('a call gives content type, status, raw response and body', async () => {
  const { sent, fetch } = recorder();
  const response = await call({ fetch, device: 'd' });
  expect(response).toMatchObject({ contentType: 'application/json', statusCode: 200, object: { size: 1 } });
  expect(await response.rawResponse.json()).toEqual({ size: 1 });
  expect(await response.rawResponse.text()).toBe('{"size":1}');
  expect(sent[0]?.headers).toEqual({
    accept: 'application/json',
    'user-agent': 'test-sdk/1.2.3',
    'x-device': 'd',
    'x-token': CANARY,
  });
  expect(sent[0]?.init).toMatchObject({ method: 'GET', redirect: 'manual' });
});

describe('the server', () => {
  const url = async (options: object, request: object = {}) => {
    const { sent, fetch } = recorder();
    await call({ fetch, ...options }, request);
    return sent[0]?.url;
  };
  const own = { change: { server: () => 'https://own.example/v2/' } };

  test('of the call, then of the operation, then of the client, then of the API', async () => {
    expect(await url({})).toBe('http://127.0.0.1:1/thing');
    expect(await url({ serverIndex: 1 })).toBe('http://127.0.0.1:2/thing');
    expect(await url({ serverURL: 'https://client.example' })).toBe('https://client.example/thing');
    expect(await url({ serverURL: 'https://client.example' }, own)).toBe('https://own.example/v2/thing');
    expect(await url({}, { ...own, serverURL: 'https://call.example' })).toBe('https://call.example/thing');
  });

  test('is joined without a double slash', async () => {
    expect(await url({ serverURL: 'https://host/api//' })).toBe('https://host/api/thing');
  });

  test.each([
    'ftp://host',
    'host',
    '',
    'file:///etc',
    'https://',
    'https://u:p@host',
    'https://host?a=b',
    'https://host#x',
    'https://a\\@b',
    'data:,x',
  ])('%j is refused', async (serverURL) => {
    const { sent, fetch } = recorder();
    const error = await errorOf(call({ fetch, serverURL }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain('getThing: cannot send GET /thing: the server URL must be http(s)://');
    expect(sent).toEqual([]);
  });

  test('an index that the API does not have is refused', async () => {
    expect(await errorOf(call({ serverIndex: 7 }))).toBeInstanceOf(InvalidRequestError);
  });
});

describe('headers', () => {
  test('those of the call replace those of the operation, which replace those of the client', async () => {
    const { sent, fetch } = recorder();
    const headers = { 'X-Device': 'client', 'X-Other': 'client', 'X-Third': 'client', 'X-None': undefined };
    const parts = { headers: { 'x-other': 'operation', 'x-third': 'operation', 'x-device': undefined } };
    await call({ fetch, device: 'option', headers }, { parts, headers: { 'X-THIRD': 'call' } });
    expect(sent[0]?.headers).toMatchObject({ 'x-device': 'client', 'x-other': 'operation', 'x-third': 'call' });
    expect(sent[0]?.headers).not.toHaveProperty('x-none');
  });

  test.each(['a\r\nx-evil: 1', 'a\n', 'a\0', '\u{1f600}', 'ă'])('%j is refused, and not shown', async (value) => {
    const { sent, fetch } = recorder();
    const error = await errorOf(call({ fetch, token: `hush${value}` }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain('the value of header x-token has a line break');
    expect(error.message).not.toContain('hush');
    expect(sent).toEqual([]);
  });

  test('Latin-1 is sent', async () => {
    const { sent, fetch } = recorder();
    await call({ fetch, device: 'é\t' });
    expect(sent[0]?.headers['x-device']).toBe('é\t');
  });
});

describe('credentials', () => {
  test('may come from functions, called for every attempt', async () => {
    let count = 0;
    const { sent, fetch } = recorder(() => new Response(null, { status: sent.length > 1 ? 404 : 503 }));
    await errorOf(call({ fetch, token: () => Promise.resolve(`t${++count}`), retries: { initialDelayMs: 0 } }));
    expect(sent.map(({ headers }) => headers['x-token'])).toEqual(['t1', 't2']);
  });

  test('may come from the environment, read when they are needed', async () => {
    const { sent, fetch } = recorder();
    const core = client({ fetch, token: undefined });
    vi.stubEnv('TEST_TOKEN', 'from-environment');
    await core.call(operation);
    vi.unstubAllEnvs();
    expect(sent[0]?.headers['x-token']).toBe('from-environment');
  });

  test.each([undefined, '', () => undefined])('missing ones are refused with what to do', async (token) => {
    const error = await errorOf(call({ token }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toBe(
      'getThing: cannot send GET http://127.0.0.1:1/thing: no credential; give the client the option token, or set the environment variable TEST_TOKEN',
    );
  });

  test('what their function throws is thrown', async () => {
    const mine = new Error('mine');
    expect(await errorOf(call({ token: () => Promise.reject(mine) }))).toBe(mine);
  });

  test('in every place', async () => {
    const { sent, fetch } = recorder();
    const options = { fetch, token: 'a b&c', login: { username: 'u', password: 'pä' } };
    const parts = { target: '/thing?x=1', headers: { cookie: cookies(cookie('a', 1)) } };
    await call(options, { parts, change: { security: apiKeyQuery('token', 'key') } });
    expect(sent[0]?.url).toBe('http://127.0.0.1:1/thing?x=1&key=a%20b%26c');
    await call(options, { parts, change: { security: apiKeyCookie('token', 'key') } });
    expect(sent[1]?.headers['cookie']).toBe('a=1; key=a%20b%26c');
    await call(options, { change: { security: bearer('token') } });
    expect(sent[2]?.headers['authorization']).toBe('Bearer a b&c');
    await call(options, { change: { security: basic('login') } });
    expect(sent[3]?.headers['authorization']).toBe(`Basic ${Buffer.from('u:pä').toString('base64')}`);
  });

  test('alternatives: the first that is complete, anonymous last', async () => {
    const { sent, fetch } = recorder();
    const one = apiKeyQuery('token', 'one');
    const other = apiKeyHeader('other', 'x-other', 'NOT_SET');
    const security = either(together(one, other), apiKeyHeader('token', 'x-token'), anonymous);
    await call({ fetch }, { change: { security } });
    expect(sent[0]?.url).toBe('http://127.0.0.1:1/thing');
    expect(sent[0]?.headers).toMatchObject({ 'x-token': CANARY });
    await call({ fetch, token: undefined }, { change: { security } });
    expect(sent[1]?.headers).toEqual({ accept: 'application/json', 'user-agent': 'test-sdk/1.2.3' });
    await call({ fetch, ...{ other: 'o' } }, { change: { security } });
    expect(sent[2]?.url).toContain('one=');
    expect(sent[2]?.headers).toMatchObject({ 'x-other': 'o' });
    expect((await errorOf(call({ token: undefined }, { change: { security: either(one, other) } }))).message).toContain(
      'give the client the option token',
    );
  });
});

test('what goes wrong while a request is built names the operation', async () => {
  const endless: unknown[] = [];
  endless.push(endless);
  const build = () => ({ target: '/x', body: jsonBody(endless) });
  const error = await errorOf(client({}).call(operation, build));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain('getThing: cannot send GET /thing: Converting circular structure to JSON');
});

describe('outcomes', () => {
  const outcomes = [
    { status: 200, contentType: 'application/json', field: 'object', decode: json() },
    { status: 200, contentType: 'text/plain', field: 'text', decode: asIs },
    { status: 200, contentType: 'image/*', field: 'image', read: bytes, decode: asIs },
    { status: 204 },
  ];
  const answer = (body: BodyInit | null, status: number, contentType?: string) =>
    call(
      {
        fetch: () =>
          Promise.resolve(new Response(body, { status, headers: contentType ? { 'content-type': contentType } : {} })),
      },
      { change: { outcomes }, retries: false },
    );

  test('text, bytes, nothing', async () => {
    expect(await answer('x', 200, 'text/plain; charset=utf-8')).toMatchObject({ text: 'x' });
    const image = await answer(Uint8Array.of(0, 255), 200, 'image/png');
    expect(image).toMatchObject({ image: Uint8Array.of(0, 255) });
    expect(new Uint8Array(await image.rawResponse.arrayBuffer())).toEqual(Uint8Array.of(0, 255));
    const nothing = await answer(null, 204);
    expect(Object.keys(nothing)).toEqual(['contentType', 'statusCode']);
    expect(nothing.rawResponse.body).toBeNull();
  });

  test('another 2xx with a declared type is a success', async () => {
    expect(await answer('{"a":1}', 201, 'application/vnd.x+json')).toMatchObject({ statusCode: 201, object: { a: 1 } });
  });

  test('JSON without a content type', async () => {
    expect(await answer(new TextEncoder().encode('[1]'), 200)).toMatchObject({ contentType: '', object: [1] });
  });

  test.each([
    [
      '<html>',
      200,
      'text/html',
      'the content type is text/html, expected application/json or text/plain or image/* or no body',
    ],
    ['', 200, 'application/json', 'the body is empty, JSON was expected'],
    ['{"a":', 200, 'application/json', 'the body is not complete, valid JSON'],
    ['<a/>', 202, 'application/xml', 'the content type is application/xml'],
  ])('%j with %s %s is an error', async (body, status, contentType, message) => {
    const error = await errorOf(answer(body, status, contentType));
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ statusCode: status, contentType, body, data: undefined });
    expect(error.message).toContain(`getThing: ${status} from GET http://127.0.0.1:1/thing: ${message}`);
    expect(error.cause).toBeUndefined();
  });
});

describe('hooks', () => {
  test('surround every attempt, in order, and may change headers', async () => {
    const log: string[] = [];
    const { sent, fetch } = recorder(() => (sent.length > 1 ? Response.json({}) : new Response(null, { status: 503 })));
    const hook = (name: string) => ({
      beforeRequest: async (request: OutgoingRequest) => {
        await Promise.resolve();
        log.push(`${name} before ${request.attempt}`);
        request.headers['x-trace'] = name;
      },
      afterSuccess: (_: OutgoingRequest, { statusCode }: { statusCode: number }) =>
        log.push(`${name} success ${statusCode}`),
      afterError: (_: OutgoingRequest, error: unknown) => log.push(`${name} error ${(error as SDKError).statusCode}`),
    });
    await call({ fetch, hooks: [hook('one'), hook('two')], retries: { initialDelayMs: 0 } });
    expect(log).toEqual(
      ['one before 0', 'two before 0', 'one error 503', 'two error 503'].concat([
        'one before 1',
        'two before 1',
        'one success 200',
        'two success 200',
      ]),
    );
    expect(sent[0]?.headers['x-trace']).toBe('two');
  });

  test.each(['beforeRequest', 'afterSuccess', 'afterError'] as const)('what %s throws ends the call', async (event) => {
    const mine = new Error('mine');
    const { sent, fetch } = recorder(() =>
      event === 'afterError' ? new Response(null, { status: 503 }) : Response.json({}),
    );
    const hooks = { [event]: () => Promise.reject(mine) };
    expect(await errorOf(call({ fetch, hooks }))).toBe(mine);
    expect(sent.length).toBe(event === 'beforeRequest' ? 0 : 1);
  });
});

test('strict clients list what does not fit the schema, others do not care', async () => {
  const fetch = () => Promise.resolve(Response.json({ size: 'hush' }));
  const error = await errorOf(call({ fetch, validateResponses: true }));
  expect(error.name).toBe('ResponseValidationError');
  expect(error).toMatchObject({ statusCode: 200, issues: [{ path: '$.size', message: 'must be integer, is string' }] });
  expect(error.message).not.toContain('hush');
  expect(await call({ fetch })).toMatchObject({ object: { size: 'hush' } });
  expect(
    await call({ fetch: () => Promise.resolve(Response.json({ size: 1 })), validateResponses: true }),
  ).toMatchObject({
    object: { size: 1 },
  });
});

test('bodies arrive', async () => {
  const server = await serve((_, response) => {
    sendJSON(response, {});
  });
  await call({ serverURL: server.url }, { change: { method: 'POST' }, parts: { body: jsonBody({ a: 'ä' }) } });
  expect(server.requests[0]).toMatchObject({ method: 'POST', body: '{"a":"ä"}' });
  expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' });
});
