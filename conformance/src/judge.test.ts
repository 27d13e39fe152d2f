import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { canary } from './secret.ts';

const success = {
  id: 1,
  status: 200,
  contentType: 'application/json',
  headers: { a: 'b' },
  result: { a: 1 },
  shown: [],
};
const failure = {
  ...{ id: 1, method: 'get_it', shown: [] },
  error: { kind: 'sdk-error', message: 'get_it: it failed', status: 400, body: 'x' },
};

test('what is expected', () => {
  expect(judge({ status: 200, headers: { a: 'b' }, result: { a: 1 } }, success)).toEqual([]);
  expect(judge({ error: { kind: 'sdk-error', status: 400, message: ['failed'] } }, failure)).toEqual([]);
});

test.each([
  [{ status: 201, result: { a: 1 } }, 'status: expected 201, got 200'],
  [{ status: 200, result: { a: '1' } }, "result: expected { a: '1' }, got { a: 1 }"],
  [{ status: 200, result: {} }, 'result: expected {}, got { a: 1 }'],
  [{ status: 200, result: { a: 1, b: null } }, 'result: expected { a: 1, b: null }, got { a: 1 }'],
  [{ status: 200, result: [{ a: 1 }] }, 'result: expected [ { a: 1 } ], got { a: 1 }'],
  [{ status: 200 }, 'result: expected undefined, got { a: 1 }'],
  [{ status: 200, headers: { a: 'c' }, result: { a: 1 } }, "response header a: expected 'c', got 'b'"],
  [{ error: { kind: 'timeout' } }, 'expected timeout, but it succeeded with 200'],
])('a success that is not %j', (expected, problem) => {
  expect(judge(expected, success)).toEqual([problem]);
});

test.each([
  [{ status: 200 }, ['failed, sdk-error: get_it: it failed']],
  [{ error: { kind: 'timeout' } }, ["kind: expected 'timeout', got 'sdk-error': get_it: it failed"]],
  [{ error: { kind: 'sdk-error', data: null } }, ['data: expected null, got undefined']],
  [{ error: { kind: 'sdk-error', message: ['why'] } }, ['message: expected "why" in "get_it: it failed"']],
])('a failure that is not %j', (expected, problems) => {
  expect(judge(expected, failure)).toEqual(problems);
});

test('an error that does not say what was called, unless it is of the caller', () => {
  expect(judge({ error: { kind: 'sdk-error' } }, { ...failure, method: 'getIt' })).toEqual([
    'message: expected to begin with "getIt: ", got "get_it: it failed"',
  ]);
  const own = { ...failure, error: { kind: 'caller', message: 'no keyring' } };
  expect(judge({ error: { kind: 'caller' } }, own)).toEqual([]);
});

test('a testee that failed itself', () => {
  expect(judge({ status: 200 }, { id: 1, shown: [], failure: 'no such method' })).toEqual([
    'the testee failed: no such method',
  ]);
});

describe('a secret', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  test.each([
    canary,
    `?key=${canary}&`,
    ...['', 'u:', 'me:', 'you:'].map((before) => `Basic ${base64(`${before}${canary}`)}`),
    base64(`{"password":"${canary}","b":1}`),
  ])('is found in %j', (text) => {
    const [problem, ...others] = judge({ status: 200, result: { a: 1 } }, { ...success, shown: ['harmless', text] });
    expect(problem).toContain('the secret came to light');
    expect(others).toEqual([]);
  });

  test('is found in a message, and not in the result, which is for the program', () => {
    const told = { ...failure, error: { ...failure.error, message: `get_it: bad ${canary}` } };
    expect(judge({ error: { kind: 'sdk-error' } }, told)).toHaveLength(1);
    expect(judge({ result: canary }, { ...success, result: canary })).toEqual([]);
  });
});

test('texts and bytes by their length', () => {
  expect(judge({ result: { $length: 3 } }, { ...success, result: 'abc' })).toEqual([]);
  expect(judge({ result: { $length: 3 } }, { ...success, result: { $bytes: 'AAAA' } })).toEqual([]);
  expect(judge({ result: { $length: 4 } }, { ...success, result: 'abc' })).toHaveLength(1);
});
