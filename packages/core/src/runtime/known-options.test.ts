import { expect, test } from 'vitest';
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
