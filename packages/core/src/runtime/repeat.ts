import { Attempt } from './attempt.js';
import { checkOptions } from './check.js';
import { PollTimeoutError } from './errors/poll-timeout-error.js';
import { SDKError } from './errors/sdk-error.js';
import type { RequestOptions } from './options.js';
import { pause } from './pause.js';
import type { PollDefinition, PollOptions } from './poll.js';
import { retryDelay } from './retry.js';

const AMOUNTS: readonly string[] = ['maxWaitMs', 'intervalMs'] satisfies (keyof PollOptions<never>)[];

/** The implementation of `poll`, in a module that only waiting programs load. */
export async function repeat<Result>(
  wanted: PollDefinition<Result>,
  call: (options: RequestOptions) => Promise<Result>,
  given: PollOptions<Result> = {},
): Promise<Result> {
  const attempt = new Attempt(wanted.operation, 0, 0);
  checkOptions(attempt, given, AMOUNTS, ['onResult']);
  const { maxWaitMs = Infinity, intervalMs, onResult, ...options } = given;
  const over = performance.now() + maxWaitMs;
  let expiry = Infinity;
  let interval = intervalMs ?? 1000;
  const left = () => Math.min(over, expiry) - performance.now();
  for (;;) {
    const [result, asked] = await within(left(), options, call);
    if (result !== undefined) {
      const goesOn = (await onResult?.(result)) !== false;
      if (!goesOn || isThere(wanted, result)) return result;
      expiry = Math.min(expiry, performance.now() + timeLeft(read(wanted.expires, result)));
      interval = intervalMs ?? (read(wanted.interval, result) ?? 1) * 1000;
    }
    const delay = Math.max(interval, asked);
    // The time limit would end before the next request.
    if (delay >= left()) throw new PollTimeoutError(attempt, expiry < over, maxWaitMs);
    await pause(delay, attempt, options.signal);
  }
}

/** The result; or undefined after a 429 response or a timeout, with the wait in milliseconds that the server asks for. */
async function within<Result>(
  milliseconds: number,
  options: RequestOptions,
  call: (options: RequestOptions) => Promise<Result>,
): Promise<[result: Result | undefined, asked: number]> {
  const { signal } = options;
  const controller = new AbortController();
  const end = () => {
    controller.abort(signal?.reason);
  };
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  const timer = milliseconds < 2e9 ? setTimeout(end, milliseconds) : undefined;
  try {
    return [await call({ ...options, signal: controller.signal }), 0];
  } catch (error) {
    if (controller.signal.aborted && !signal?.aborted) return [undefined, Infinity];
    if (!(error instanceof SDKError) || error.statusCode !== 429) throw error;
    const patience = { initialDelayMs: 0, maxRetryAfterMs: Infinity };
    return [undefined, retryDelay(0, patience, error.headers.get('retry-after')) ?? 0];
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** A server may answer with less than the API describes. */
function read<Result, Value>(field: ((result: Result) => Value) | undefined, result: Result): Value | undefined {
  try {
    return field?.(result);
  } catch {
    return undefined;
  }
}

function isThere<Result>({ until, in: values }: PollDefinition<Result>, result: Result): boolean {
  const value = read(until, result) ?? undefined;
  return values ? values.includes(value) : value !== undefined;
}

/** Milliseconds. */
function timeLeft(expires: number | string | null | undefined): number {
  const left = typeof expires === 'string' ? Date.parse(expires) - Date.now() : (expires ?? NaN) * 1000;
  return Number.isNaN(left) ? Infinity : left;
}
