import { expect, test } from 'vitest';
import { call, errorOf } from '../../../test/runtime/client.js';
import { ConnectionError } from '../index.js';

test('a port that fetch does not open', async () => {
  const error = await errorOf(call({ serverURL: 'http://127.0.0.1:1', retries: { initialDelayMs: 0 } }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toContain('getThing: no response from GET http://127.0.0.1:1/thing: bad port');
});

test('a proxy is refused, since only Node takes one', async () => {
  for (const proxy of [false, 'http://127.0.0.1:1'] as const) {
    expect(await errorOf(call({ proxy }))).toMatchObject({
      name: 'InvalidRequestError',
      message:
        'getThing: cannot send GET http://127.0.0.1:1/thing: ' +
        'the option proxy is for Node, without a fetch of your own; leave it out',
    });
  }
});
