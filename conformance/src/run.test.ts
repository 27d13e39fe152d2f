/** The server and the runner, with a testee that is a function: what it does wrong has to be noticed. */
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import type { Answer, Question } from './protocol.ts';
import { run, runOne } from './run.ts';
import type { ExpectedRequest, Scenario } from './scenario.ts';

const get: ExpectedRequest = { method: 'GET', target: '/thing' };
const scenario: Scenario = {
  ...{ id: 'area: name', place: 'area.yaml:1', name: 'name', why: 'because', api: 'conformance', client: {} },
  call: { operation: 'getThing' },
  exchanges: [{ request: get, response: { status: 200, json: { id: 1 } } }],
  expect: { status: 200, result: { id: 1 } },
};

/** Runs a scenario with a testee that sends requests and answers as expected, whatever came of them. */
function runWith(change: Partial<Scenario>, send: (url: string) => Promise<unknown>): Promise<string[]> {
  const ask = async ({ id, client }: Question): Promise<Answer> => {
    await send(client.serverURL ?? '');
    return { id, status: 200, result: { id: 1 }, shown: [] };
  };
  return runOne({ ...scenario, ...change }, { ask });
}

const headers = { accept: 'application/json' };

test('the request that is expected', async () => {
  expect(await runWith({}, (url) => fetch(`${url}/thing`, { headers }))).toEqual([]);
});

test.each<[string, (url: string) => Promise<unknown>, string]>([
  ['another path', (url) => fetch(`${url}/thin%67`, { headers }), "target: expected '/thing', got '/thin%67'"],
  [
    'another method',
    (url) => fetch(`${url}/thing`, { method: 'DELETE', headers }),
    "method: expected 'GET', got 'DELETE'",
  ],
  ['a header too few', (url) => fetch(`${url}/thing`), "header accept: expected 'application/json', got '*/*'"],
  [
    'a header too many',
    (url) => fetch(`${url}/thing`, { headers: { ...headers, cookie: 'a=b' } }),
    "header cookie was not expected: 'a=b'",
  ],
])('%s', async (_, send, problem) => {
  expect(await runWith({}, send)).toEqual([`request 1: ${problem}`]);
});

test('a body that is not expected, and one that is another', async () => {
  const post = (body: string) => (url: string) =>
    fetch(`${url}/thing`, { method: 'POST', headers: { ...headers, 'content-type': 'a/b' }, body });
  const expecting = (request: Partial<ExpectedRequest>) => ({
    exchanges: [
      {
        request: { ...get, method: 'POST', headers: { 'content-type': 'a/b' }, ...request },
        response: { status: 200 },
      },
    ],
  });
  expect(await runWith(expecting({}), post('x'))).toEqual(["request 1: body: expected '', got 'x'"]);
  expect(await runWith(expecting({ body: { text: 'y' } }), post('x'))).toEqual([
    "request 1: body: expected 'y', got 'x'",
  ]);
  expect(await runWith(expecting({ body: { json: { a: 1 } } }), post('{ "a": 1 }'))).toEqual([]);
  expect(await runWith(expecting({ body: { json: {} } }), post('{'))).toEqual([
    "request 1: body: expected {}, got 'not JSON: {'",
  ]);
});

test('too few requests, and too many', async () => {
  expect(await runWith({}, () => Promise.resolve())).toEqual(['1 of 1 expected requests did not come']);
  const twice = async (url: string): Promise<void> => {
    await fetch(`${url}/thing`, { headers });
    await fetch(`${url}/thing`, { headers });
  };
  expect(await runWith({}, twice)).toEqual(['no further request was expected, but GET /thing came']);
});

test('the other server', async () => {
  const exchanges = [{ to: 'other' as const, request: get, response: { status: 200 } }];
  expect(await runWith({ exchanges }, (url) => fetch(`${url}/thing`, { headers }))).toEqual([
    'request 1: sent to server, expected other',
  ]);
});

test('a retry before its time', async () => {
  const again = { request: { ...get, afterRetryAfter: true }, response: { status: 200 } };
  const exchanges = [{ request: get, response: { status: 503, headers: { 'retry-after': '60' } } }, again];
  const twice = async (url: string): Promise<void> => {
    await fetch(`${url}/thing`, { headers });
    await fetch(`${url}/thing`, { headers });
  };
  expect((await runWith({ exchanges }, twice))[0]).toMatch(/^request 2: came \d+ ms before Retry-After: 60$/);
});

test('connections that are reset and that stay silent', async () => {
  const exchanges = [{ connection: 'reset' as const }, { connection: 'silence' as const }];
  const connect = (url: string, longest?: number) =>
    new Promise<string>((resolve) => {
      const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
      const silence = (): void => {
        socket.destroy();
        resolve('silence');
      };
      // What is to be reset may take as long as it takes.
      const timer = longest === undefined ? undefined : setTimeout(silence, longest);
      socket.on('error', () => {
        clearTimeout(timer);
        resolve('reset');
      });
    });
  const seen: string[] = [];
  const both = async (url: string): Promise<void> => {
    seen.push(await connect(url), await connect(url, 300));
  };
  expect(await runWith({ exchanges }, both)).toEqual([]);
  expect(seen).toEqual(['reset', 'silence']);
});

const testee = (program: string) => ({
  name: 'node',
  remedy: 'install it',
  probe: [process.execPath, '--version'] as const,
  start: [process.execPath, '-e', program] as const,
});

test.each([
  ['process.exit(3)', 'the testee failed: it ended with code 3'],
  ['process.stdin.once("data", () => console.log("what?"))', 'the testee failed: its answer is not JSON: what?'],
])('a testee that goes wrong: %s', async (program, problem) => {
  const [column] = await run([{ ...scenario, exchanges: [] }], [testee(program)], []);
  expect(column?.results[0]?.problems).toEqual([problem]);
});

test('a language that is not there is skipped, and says why', async () => {
  const language = { ...testee(''), probe: ['no-such-program'] as const };
  expect(await run([scenario], [language], [])).toEqual([
    {
      language: 'node',
      skipped: 'no-such-program is not installed; install it',
      results: [],
    },
  ]);
});

test('an expected failure is none, unless it passes', async () => {
  const expected = [{ scenario: scenario.id, language: 'node', reason: 'not yet' }];
  const [failing] = await run([scenario], [testee('process.exit(3)')], expected);
  expect(failing?.results).toMatchObject([{ problems: [], expectedFailure: 'not yet' }]);

  const answer = JSON.stringify({ id: 1, status: 200, result: { id: 1 }, shown: [] });
  const passes = testee(`process.stdin.once("data", () => console.log(${JSON.stringify(answer)}))`);
  const [passing] = await run([{ ...scenario, exchanges: [] }], [passes], expected);
  expect(passing?.results[0]?.problems).toEqual(['it passed, but expected-failures.yaml lists it: not yet']);
});
