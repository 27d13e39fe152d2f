import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Attempt } from './attempt.js';
import { PollTimeoutError, SDKError } from './errors/index.js';
import type { RequestOptions } from './options.js';
import type { PollDefinition, PollOptions } from './poll.js';
import { repeat } from './repeat.js';

interface Job {
  readonly state?: string | null;
  readonly askAgainIn?: number | null;
  readonly expires?: number | string | null;
}

const operation = { id: 'getJob', name: 'waitForJob', method: 'GET', path: '/jobs/{id}' };
const anyState: PollDefinition<Job> = { operation, until: ({ state }) => state };
const begin = Date.parse('2026-01-01T00:00:00Z');

/** When each request was sent, in milliseconds since the wait began. */
let sent: number[];
let start: number;

beforeEach(() => {
  vi.useFakeTimers({ now: begin });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the service answers, one after the other, and the last again and again. It takes `latency` for each. */
function answering(answers: readonly (Job | Error)[], latency = 0) {
  return async ({ signal }: RequestOptions): Promise<Job> => {
    sent.push(Date.now() - start);
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? {};
    await new Promise((resolve, reject) => {
      setTimeout(resolve, latency);
      signal?.addEventListener('abort', () => {
        reject(new Error('the request was aborted'));
      });
    });
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

function refusal(status: number, headers: Record<string, string> = {}): SDKError {
  const answer = { status, ok: false, headers: new Headers(headers) };
  return new SDKError(new Attempt(operation, 0, 0), answer as never, '', '', undefined);
}

/** What comes of it, and after how many milliseconds of a clock that never runs by itself. */
async function outcome(
  call: (options: RequestOptions) => Promise<Job>,
  options?: PollOptions<Job>,
  wanted = anyState,
): Promise<{ result: Job | Error; after: number }> {
  [sent, start] = [[], Date.now()];
  const ended = repeat(wanted, call, options).then(
    (result) => ({ result, after: Date.now() - start }),
    (error: unknown) => ({ result: error as Error, after: Date.now() - start }),
  );
  await vi.runAllTimersAsync();
  return ended;
}

describe('the interval', () => {
  const three: Job[] = [{}, { state: null }, { state: 'done' }];

  test('is one second, after the first request, which is sent at once', async () => {
    expect(await outcome(answering(three))).toEqual({ result: { state: 'done' }, after: 2000 });
    expect(sent).toEqual([0, 1000, 2000]);
  });

  test('is that of the description, of the answer, or of the caller, who comes first', async () => {
    const told = { ...anyState, interval: ({ askAgainIn }: Job) => askAgainIn };
    const answers = [{ askAgainIn: 5 }, { askAgainIn: null }, {}, { state: 'done' }];
    await outcome(answering(answers), {}, told);
    expect(sent).toEqual([0, 5000, 6000, 7000]);
    await outcome(answering(answers), { intervalMs: 20 }, told);
    expect(sent).toEqual([0, 20, 40, 60]);
    await outcome(answering(three), {}, { ...anyState, interval: () => 3 });
    expect(sent).toEqual([0, 3000, 6000]);
  });

  test('begins when the answer has come', async () => {
    await outcome(answering(three, 300));
    expect(sent).toEqual([0, 1300, 2600]);
  });
});

describe('the end', () => {
  test('is one of the values, where there are some', async () => {
    const wanted = { ...anyState, in: ['done', 'failed'] };
    const { result } = await outcome(answering([{ state: 'queued' }, { state: 'failed' }]), {}, wanted);
    expect(result).toEqual({ state: 'failed' });
    expect(sent.length).toBe(2);
  });

  test('is the longest wait, of which nothing is waited for in vain', async () => {
    const { result, after } = await outcome(answering([{}]), { maxWaitMs: 2500 });
    expect(result).toBeInstanceOf(PollTimeoutError);
    expect(result).toMatchObject({
      expired: false,
      message: 'waitForJob: not within 2500 ms: GET /jobs/{id}: raise maxWaitMs to wait longer',
    });
    expect([sent, after]).toEqual([[0, 1000, 2000], 2000]);
  });

  test('is the longest wait, also in the middle of a request', async () => {
    const { result, after } = await outcome(answering([{}, {}], 700), { maxWaitMs: 2000 });
    expect(result).toMatchObject({ name: 'PollTimeoutError', expired: false });
    expect(after).toBe(2000);
  });

  test.each([
    ['seconds', 3],
    ['a time', '2026-01-01T00:00:03Z'],
  ])('is when it expires, by %s', async (_, expires) => {
    const wanted = { ...anyState, expires: (job: Job) => job.expires };
    const { result, after } = await outcome(answering([{ expires }, {}]), { maxWaitMs: 60_000 }, wanted);
    expect(result).toMatchObject({ name: 'PollTimeoutError', expired: true });
    expect(after).toBe(2000);
  });

  test('is no later because an answer says so', async () => {
    const wanted = { ...anyState, expires: (job: Job) => job.expires };
    const { after } = await outcome(answering([{ expires: 3 }, { expires: 300 }]), {}, wanted);
    expect(after).toBe(2000);
  });

  test('is any error but 429', async () => {
    const error = refusal(404);
    expect(await outcome(answering([{}, error]))).toEqual({ result: error, after: 1000 });
  });
});

describe('too many requests', () => {
  test('are waited for as long as Retry-After says, and then the interval counts again', async () => {
    const answers = [refusal(429, { 'retry-after': '7' }), {}, { state: 'done' }];
    expect(await outcome(answering(answers))).toMatchObject({ result: { state: 'done' } });
    expect(sent).toEqual([0, 7000, 8000]);
  });

  test('are asked no sooner than the interval is', async () => {
    const limited = ['0', 'Wed, 21 Oct 2015 07:28:00 GMT', 'soon'].map((given) =>
      refusal(429, { 'retry-after': given }),
    );
    await outcome(answering([...limited, { state: 'done' }]));
    expect(sent).toEqual([0, 1000, 2000, 3000]);
  });

  test('end a wait that is shorter', async () => {
    const { result, after } = await outcome(answering([refusal(429, { 'retry-after': '61' })]), { maxWaitMs: 60_000 });
    expect(result).toMatchObject({ name: 'PollTimeoutError', expired: false });
    expect(after).toBe(0);
  });
});

describe('the caller', () => {
  test('gets each result before the next is asked for, and can take long', async () => {
    const seen: Job[] = [];
    const onResult = async (job: Job) => {
      seen.push(job);
      await new Promise((resolve) => setTimeout(resolve, 400));
    };
    await outcome(answering([{}, { state: 'done' }]), { onResult });
    expect(seen).toEqual([{}, { state: 'done' }]);
    expect(sent).toEqual([0, 1400]);
  });

  test('ends it with false, or with an error', async () => {
    const stopped = await outcome(answering([{}]), { onResult: () => sent.length < 3 });
    expect(stopped).toEqual({ result: {}, after: 2000 });
    const error = new Error('of the caller');
    const failed = await outcome(answering([{}]), { onResult: () => Promise.reject(error) });
    expect(failed.result).toBe(error);
  });

  test.each([
    ['between two requests', 0, 'AbortError'],
    ['in a request', 500, 'Error'],
  ])('cancels it at once, %s', async (_, latency, name) => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 300);
    const { result, after } = await outcome(answering([{}], latency), { signal: controller.signal });
    expect([(result as Error).name, after]).toEqual([name, 300]);
  });
});

test.each([
  ['maxWaitMs', -1],
  ['intervalMs', NaN],
  ['timeoutMs', -1],
])('%s cannot be %d, and nothing is sent', async (name, value) => {
  const { result } = await outcome(answering([{}]), { [name]: value });
  expect(result).toMatchObject({
    name: 'InvalidRequestError',
    message: `waitForJob: cannot send GET /jobs/{id}: ${name} must be 0 or more, not ${value}`,
  });
  expect(sent).toEqual([]);
});

test('an option that waiting does not have is refused by the name of the method, and nothing is sent', async () => {
  const { result } = await outcome(answering([{ state: 'done' }]), { intervalMS: 5 } as object);
  expect(result).toMatchObject({
    name: 'InvalidRequestError',
    message: 'waitForJob: cannot send GET /jobs/{id}: there is no option intervalMS; did you mean intervalMs?',
  });
  expect(sent).toEqual([]);
});
