import { expect, test } from 'vitest';
import { call, errorOf } from '../../test/runtime/client.js';
import { debugLogger } from './index.js';

const lines = async (answers: Response[], run = (promise: Promise<unknown>) => promise) => {
  const log: string[] = [];
  const fetch = () => Promise.resolve(answers.shift() ?? Response.error());
  const hooks = debugLogger((line) => log.push(line.replace(/\d+ ms/, 'N ms')));
  const parts = { target: '/thing/7?q=private' };
  await run(call({ fetch, hooks, retries: { initialDelayMs: 0 } }, { parts, change: { path: '/thing/{id}' } }));
  return log;
};

test('a success, with sizes in bytes and names of headers', async () => {
  const body = JSON.stringify({ name: 'ä' });
  const headers = { 'content-type': 'application/json', 'set-cookie': 'hush' };
  expect(await lines([new Response(body, { headers })])).toEqual([
    '-> getThing GET http://127.0.0.1:1/thing/{id} {accept: application/json, user-agent, x-token}',
    '<- getThing GET http://127.0.0.1:1/thing/{id} 200 13 bytes N ms {content-type: application/json, set-cookie}',
  ]);
});

test('a failure and its retry', async () => {
  const busy = new Response('no', { status: 503, headers: { 'retry-after': '0', 'content-type': 'text/plain' } });
  const log = await lines([busy, new Response(null, { status: 404 })], errorOf);
  expect(log[1]).toBe(
    '!! getThing GET http://127.0.0.1:1/thing/{id} SDKError 503 2 bytes N ms {content-type: text/plain, retry-after: 0}',
  );
  expect(log[3]).toBe('!! getThing GET http://127.0.0.1:1/thing/{id} (retry 1) SDKError 404 0 bytes N ms {}');
});

test('no control character of a header reaches a terminal', async () => {
  const headers = { 'content-type': 'application/json; x="\u001b[31m\u0007"' };
  const [, received] = await lines([new Response('{}', { headers })]);
  expect(received).toMatch(/\{content-type: application\/json; x=" \[31m "\}$/);
});
