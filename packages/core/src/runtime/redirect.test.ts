import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { call, CANARY, errorOf } from '../../test/runtime/client.js';
import { type Received, sendJSON, serve } from '../../test/runtime/server.js';
import { SDKError, textBody } from './index.js';

const redirect = (response: ServerResponse, location: string, status = 302) =>
  response.writeHead(status, { location }).end('moved');

const body = { body: textBody('secret body') };
const names = (request: Received | undefined) => Object.keys(request?.headers ?? {});

describe('the same origin', () => {
  test('gets everything again', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/thing') redirect(response, '/other?x=1', 307);
      else sendJSON(response, { moved: true });
    });
    const response = await call({ serverURL: server.url }, { change: { method: 'PUT' }, parts: body });
    expect(response).toMatchObject({ statusCode: 200, contentType: 'application/json', object: { moved: true } });
    expect(server.requests[1]).toMatchObject({ method: 'PUT', url: '/other?x=1', body: 'secret body' });
    expect(server.requests[1]?.headers).toMatchObject({ 'x-token': CANARY, 'content-type': 'text/plain' });
  });

  test.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
    [302, 'PUT', 'PUT'],
    [303, 'HEAD', 'HEAD'],
  ])('%s of %s becomes %s', async (status, method, expected) => {
    const server = await serve((request, response) => {
      if (request.url === '/thing') redirect(response, '/other', status);
      else response.writeHead(204).end();
    });
    const change = { method, outcomes: [{ status: 204 }] };
    await call({ serverURL: server.url }, { change, ...(method === 'HEAD' ? {} : { parts: body }) });
    expect(server.requests[1]?.method).toBe(expected);
    expect(server.requests[1]?.body).toBe(expected === 'GET' || expected === 'HEAD' ? '' : 'secret body');
    if (expected === 'GET') expect(names(server.requests[1])).not.toContain('content-type');
  });
});

describe('another origin', () => {
  test('gets no header that holds anything, and never again on the way back', async () => {
    const other = await serve((_, response) => redirect(response, `${home.url}/back`));
    const home = await serve((request, response) => {
      if (request.url === '/thing') redirect(response, `${other.url}/elsewhere`);
      else sendJSON(response, {});
    });
    const headers = { authorization: 'mine', cookie: 'a=b', 'x-any': 'thing' };
    await call({ serverURL: home.url, device: 'd', headers });
    const harmless = [
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ];
    for (const request of [other.requests[0], home.requests[1]]) {
      expect(names(request).filter((name) => !harmless.includes(name))).toEqual([]);
      expect(request?.headers.accept).toBe('application/json');
    }
  });

  test('does not get a body', async () => {
    const other = await serve((_, response) => {
      sendJSON(response, {});
    });
    const home = await serve((_, response) => redirect(response, other.url, 307));
    const error = await errorOf(call({ serverURL: home.url }, { change: { method: 'POST' }, parts: body }));
    expect(error).toBeInstanceOf(SDKError);
    expect(error.message).toContain(
      `307 from POST ${home.url}/thing: redirected to ${other.url}, which must not get the body`,
    );
    expect(other.requests).toEqual([]);
  });

  test('may get a GET that was a POST', async () => {
    const other = await serve((_, response) => {
      sendJSON(response, {});
    });
    const home = await serve((_, response) => redirect(response, other.url, 303));
    await call({ serverURL: home.url }, { change: { method: 'POST' }, parts: body });
    expect(other.requests[0]).toMatchObject({ method: 'GET', body: '' });
    expect(names(other.requests[0])).not.toContain('x-token');
  });
});

describe('what cannot be followed is an error, and is not repeated', () => {
  test('loops', async () => {
    const server = await serve((_, response) => redirect(response, '/thing'));
    const error = await errorOf(call({ serverURL: server.url }));
    expect(error.message).toBe(`getThing: 302 from GET ${server.url}/thing: redirected too often`);
    expect(server.requests.length).toBe(6);
  });

  test.each([
    'http://',
    'http://[',
    'ftp://host/',
    'data:application/json,{}',
    'file:///etc/passwd',
    'http://u:p@127.0.0.1:2/',
  ])('to %j', async (location) => {
    const server = await serve((_, response) => redirect(response, location));
    const error = await errorOf(call({ serverURL: server.url }));
    expect(error).toMatchObject({ name: 'SDKError', statusCode: 302 });
    expect(error.message).toContain('redirected to an address that cannot be followed');
    expect(server.requests.length).toBe(1);
  });

  test.each(['http://12345:9/hush@host/', 'http://hush:12345/more@host/', 'http://hush:pa/ss@host/'])(
    'to %s, of which no part is shown',
    async (location) => {
      const server = await serve((_, response) => redirect(response, location, 307));
      for (const given of [{ parts: body, change: { method: 'POST' } }, {}]) {
        const error = await errorOf(call({ serverURL: server.url, retries: false }, given));
        expect([error.message, inspect(error, { depth: 9, showHidden: true })].join()).not.toMatch(/hush|12345|:9\//);
      }
    },
  );

  test('nowhere', async () => {
    const server = await serve((_, response) => response.writeHead(302).end());
    expect(await errorOf(call({ serverURL: server.url }))).toMatchObject({ statusCode: 302 });
  });

  test('a target that is down', async () => {
    const server = await serve((_, response) => redirect(response, 'http://127.0.0.1:9/'));
    const error = await errorOf(call({ serverURL: server.url, retries: false }));
    expect(error).toMatchObject({ name: 'ConnectionError' });
  });

  test('in a browser', async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
    const error = await errorOf(call({ fetch: () => Promise.resolve(opaque) }));
    expect(error.message).toContain('redirected, and browsers hide where to; set serverURL to the final address');
  });
});
