import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { certificateFor } from '../../../../test/runtime/certificate.js';
import { call, CANARY, client, errorOf, operation } from '../../../../test/runtime/client.js';
import { listen } from '../../../../test/runtime/listen.js';
import { startProxy } from '../../../../test/runtime/proxy.js';
import { sendJSON, serve } from '../../../../test/runtime/server.js';

const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY', 'REQUEST_METHOD'];

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined);
});

/** What a host says over TLS that is reached through a proxy alone. */
const secure = { port: 0, headers: [] as object[], connections: 0 };
const before = getCACertificates('default');

beforeAll(async () => {
  const certificate = certificateFor('secure.test');
  setDefaultCACertificates([...before, certificate.cert]);
  const server = createServer(certificate, ({ headers }, response) => {
    secure.headers.push(headers);
    sendJSON(response, { size: 4 });
  });
  server.on('secureConnection', () => secure.connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  secure.port = (server.address() as AddressInfo).port;
  return () => {
    server.closeAllConnections();
    server.close();
  };
});

afterAll(() => {
  setDefaultCACertificates(before);
});

describe('https', () => {
  test('goes through a tunnel, in which the certificate counts', async () => {
    const proxy = await startProxy(secure.port);
    const api = client({ serverURL: 'https://secure.test', proxy: `http://user:p%40ss-word@${proxy.host}` });
    secure.connections = 0;
    expect(await api.call(operation)).toMatchObject({ object: { size: 4 } });
    expect(await api.call(operation)).toMatchObject({ object: { size: 4 } });
    const credentials = Buffer.from('user:p@ss-word').toString('base64');
    expect(proxy.asked).toEqual([`CONNECT secure.test:443 Basic ${credentials}`]);
    expect(secure.connections).toBe(1);
    for (const headers of secure.headers) expect(headers).not.toHaveProperty('proxy-authorization');
    expect(proxy.headers[0]).not.toHaveProperty('x-token');
  });

  test('is refused where the certificate is for another host', async () => {
    const proxy = await startProxy(secure.port);
    const error = await errorOf(
      call({ serverURL: 'https://other.test:8443', proxy: `http://${proxy.host}`, retries: false }),
    );
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    expect(proxy.asked).toEqual(['CONNECT other.test:8443']);
  });

  test('a header Host does not change whose certificate counts', async () => {
    const proxy = await startProxy(secure.port);
    const options = {
      serverURL: 'https://other.test',
      proxy: `http://${proxy.host}`,
      headers: { host: 'secure.test' },
    };
    expect(await errorOf(call({ ...options, retries: false }))).toMatchObject({ name: 'ConnectionError' });
  });

  test('fails where the proxy opens no tunnel, without a word of its credentials', async () => {
    const proxy = await startProxy(secure.port, 407);
    const options = {
      serverURL: 'https://secure.test',
      proxy: `http://user:${encodeURIComponent(CANARY)}@${proxy.host}`,
    };
    const error = await errorOf(call({ ...options, retries: false }));
    expect(error.message).toBe(
      'getThing: no response from GET https://secure.test/thing: ' +
        `the proxy ${proxy.host} answered CONNECT with 407`,
    );
    const shown = inspect([error, client(options)], { depth: 9, showHidden: true });
    for (const form of [CANARY, encodeURIComponent(CANARY), btoa(`user:${CANARY}`)]) expect(shown).not.toContain(form);
  });

  const echo = 's3cr3t p/w, s3cr3t%20p%2Fw, s3cr3t+p%2Fw, user:s3cr3t p/w, dXNlcjpzM2NyM3QgcC93';

  test.each([`HTTP/1.1 407 ${echo}\r\nx-echo: ${echo}`, `HTTP/1.1 407 No\r\n${echo}`, echo])(
    'what a proxy repeats of its credentials is not shown',
    async (head) => {
      const body = JSON.stringify({ message: echo });
      const asked: string[] = [];
      const proxy = await listen((socket, _connection, _piece, data) => {
        asked.push(data.toString());
        socket.end(`${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      });
      for (const scheme of ['http', 'https']) {
        const options = { serverURL: `${scheme}://api.test`, proxy: proxy.replace('//', '//user:s3cr3t%20p%2Fw@') };
        const shown = inspect(await errorOf(call({ ...options, retries: false })), { depth: 9, showHidden: true });
        expect(asked.pop()).toContain('dXNlcjpzM2NyM3QgcC93');
        expect(shown).toContain('getThing: ');
        expect(shown).not.toMatch(/s3cr3t|dXNlcjpzM2NyM3QgcC93/);
      }
    },
  );

  test('a tunnel that is never opened ends with the call', async () => {
    let closed = (): void => undefined;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const silent = await listen((socket) => socket.on('close', closed));
    const options = { serverURL: 'https://secure.test', proxy: silent, timeoutMs: 60 };
    expect(await errorOf(call({ ...options, retries: false }))).toMatchObject({ name: 'TimeoutError' });
    await isClosed;
  });
});

describe('http', () => {
  test('is asked of the proxy, by its whole URL', async () => {
    const proxy = await startProxy(0);
    vi.stubEnv('HTTP_PROXY', `http://user:secret@${proxy.host}`);
    const parts = { target: '/thing?x=1' };
    expect(await call({ serverURL: 'http://plain.test:81' }, { parts })).toMatchObject({ object: { size: 3 } });
    expect(proxy.asked).toEqual([`GET http://plain.test:81/thing?x=1 Basic ${btoa('user:secret')}`]);
    expect(proxy.headers[0]).toMatchObject({ host: 'plain.test:81', 'x-token': CANARY });
  });

  test.each([
    ['without its scheme', '', 'user:secret'],
    ['with a percent sign that begins no escape', 'http://', 'user:100%'],
  ])('a proxy may be written %s', async (_, scheme, login) => {
    const proxy = await startProxy(0);
    await call({ serverURL: 'http://plain.test', proxy: `${scheme}${login}@${proxy.host}` });
    expect(proxy.asked).toEqual([`GET http://plain.test/thing Basic ${btoa(login)}`]);
  });

  test.each([
    ['small letters first', { http_proxy: 'PROXY', HTTP_PROXY: 'http://127.0.0.1:9' }, 1],
    ['an empty variable is none', { http_proxy: '', HTTP_PROXY: 'PROXY' }, 1],
    ['a host that is excepted', { http_proxy: 'PROXY', no_proxy: 'plain.invalid' }, 0],
    ['small letters of exceptions first', { http_proxy: 'PROXY', no_proxy: 'other', NO_PROXY: '*' }, 1],
    ['capitals in a CGI program', { HTTP_PROXY: 'PROXY', REQUEST_METHOD: 'GET' }, 0],
    ['small letters in a CGI program', { http_proxy: 'PROXY', REQUEST_METHOD: 'GET' }, 1],
    ['that of https is another', { https_proxy: 'PROXY' }, 0],
  ])('%s', async (_, variables, times) => {
    const proxy = await startProxy(0);
    for (const [name, value] of Object.entries(variables)) {
      vi.stubEnv(name, value.replace('PROXY', `http://${proxy.host}`));
    }
    // No name server knows it, so that it is not reached without the proxy.
    await call({ serverURL: 'http://plain.invalid', retries: false }).catch(() => undefined);
    expect(proxy.asked.length).toBe(times);
  });

  test('this machine is reached directly, whatever is said', async () => {
    const server = await serve((_, response) => {
      sendJSON(response, { size: 1 });
    });
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9');
    expect(await call({ serverURL: server.url })).toMatchObject({ object: { size: 1 } });
    expect(await call({ serverURL: server.url, proxy: 'http://127.0.0.1:9' })).toMatchObject({ object: { size: 1 } });
    const serverURL = server.url.replace('127.0.0.1', 'localhost');
    expect(await call({ serverURL })).toMatchObject({ object: { size: 1 } });
  });

  test('the option takes the place of the environment, and may say that there is none', async () => {
    const [one, other] = [await startProxy(0), await startProxy(0)];
    vi.stubEnv('HTTP_PROXY', `http://${one.host}`);
    vi.stubEnv('NO_PROXY', '*');
    await call({ serverURL: 'http://plain.test', proxy: `http://${other.host}` });
    vi.stubEnv('NO_PROXY', '');
    await errorOf(call({ serverURL: 'http://plain.invalid', proxy: false, retries: false }));
    expect([one.asked.length, other.asked.length]).toEqual([0, 1]);
  });
});

test.each([...['socks5://127.0.0.1:1', 'https://proxy.test', 'http://', 'http://proxy.test/path']])(
  '%s is refused, and not shown',
  async (given) => {
    const log: unknown[] = [];
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    log.push(await errorOf(call({ serverURL: 'http://plain.test', proxy: given })));
    vi.stubEnv('http_proxy', given);
    log.push(await errorOf(call({ serverURL: 'http://plain.test' })));
    for (const error of log) {
      expect(error).toMatchObject({
        name: 'InvalidRequestError',
        message:
          'getThing: cannot send GET http://plain.test/thing: the proxy, ' +
          'of the option proxy or the environment, must be http://[user:password@]host[:port]',
      });
    }
  },
);
