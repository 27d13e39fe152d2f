import { expect, test, vi } from 'vitest';
import { call, client, errorOf } from '../../test/runtime/client.js';

test.each([
  ['tokn', 'token'],
  ['serverUrl', 'serverURL'],
  ['baseURL', 'serverURL'],
  ['timeout', 'timeoutMs'],
  ['maxResponseByte', 'maxResponseBytes'],
  ['overrideServerUrl', 'overrideServerURL'],
  ['header', 'headers'],
  ['hook', 'hooks'],
])('a client without an option %s, but with %s', (wrong, right) => {
  expect(() => client({ [wrong]: undefined })).toThrow(
    new TypeError(`there is no option ${wrong}; did you mean ${right}?`),
  );
});

test.each([
  ['timeout', 'timeoutMs'],
  ['retry', 'retries'],
  ['abortSignal', 'signal'],
])('a call without an option %s, but with %s', async (wrong, right) => {
  let sent = 0;
  const fetch = () => {
    sent++;
    return Promise.resolve(Response.json({}));
  };
  const error = await errorOf(call({ fetch }, { [wrong]: 1 }));
  expect(error).toMatchObject({
    name: 'InvalidRequestError',
    message: `getThing: cannot send GET /thing: there is no option ${wrong}; did you mean ${right}?`,
  });
  expect(sent).toBe(0);
});

test('an option of retries that there is not, of a client and of a call', async () => {
  const retries = { maxRetry: 1 } as object;
  const problem = 'there is no option maxRetry; did you mean maxRetries?';
  expect(() => client({ retries })).toThrow(new TypeError(problem));
  expect((await errorOf(call({}, { retries }))).message).toBe(`getThing: cannot send GET /thing: ${problem}`);
});

const amounts = (value: number): [name: string, options: object][] => [
  ['timeoutMs', { timeoutMs: value }],
  ['maxResponseBytes', { maxResponseBytes: value }],
  ['maxRetries', { retries: { maxRetries: value } }],
  ['initialDelayMs', { retries: { initialDelayMs: value } }],
  ['maxDelayMs', { retries: { maxDelayMs: value } }],
  ['maxRetryAfterMs', { retries: { maxRetryAfterMs: value } }],
];

test.each([-1, -Infinity, NaN])('no time, size or count can be %d', async (value) => {
  const fetch = vi.fn(() => Promise.resolve(Response.json({})));
  for (const [name, options] of amounts(value)) {
    const problem = `${name} must be 0 or more, not ${value}`;
    expect(() => client(options)).toThrow(new RangeError(problem));
    expect(await errorOf(call({ fetch }, options))).toMatchObject({
      name: 'InvalidRequestError',
      message: `getThing: cannot send GET /thing: ${problem}`,
    });
  }
  expect(fetch).not.toHaveBeenCalled();
});

test.each([0, Infinity])('any time, size or count can be %d', async (value) => {
  const fetch = () => Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }));
  for (const [name, options] of amounts(value).filter(([name]) => value > 0 || name !== 'maxResponseBytes')) {
    expect([name, (await call({ fetch, ...options })).statusCode]).toEqual([name, 200]);
    expect([name, (await call({ fetch }, options)).statusCode]).toEqual([name, 200]);
  }
});

test('where none is like it, all are named', async () => {
  expect((await errorOf(call({}, { hooks: [] } as object))).message).toBe(
    'getThing: cannot send GET /thing: there is no option hooks; ' +
      'there are signal, timeoutMs, maxResponseBytes, retries, headers, serverURL',
  );
});

test('every option that there is can be undefined', () => {
  const { length } = Object.keys(
    client({ token: undefined, serverURL: undefined, proxy: undefined, device: undefined }),
  );
  expect(length).toBe(0);
});
