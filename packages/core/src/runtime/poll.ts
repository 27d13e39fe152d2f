import type { OutgoingRequest, RequestOptions } from './options.js';

/** What can be set for a method that repeats a call until its result is there, beside what the call itself takes. */
export interface PollOptions<Result> extends RequestOptions {
  /** Longest wait for the result, in milliseconds. Default: until it expires; no limit where the API says no end. */
  readonly maxWaitMs?: number | undefined;
  /** Wait between two requests, in milliseconds. Default: as the API says. */
  readonly intervalMs?: number | undefined;
  /** Called with each result, and awaited. If it gives `false`, that result is the last. An error of its own ends the wait. */
  readonly onResult?: ((result: Result) => unknown) | undefined;
}

/** What a method waits for. */
export interface PollDefinition<Result> {
  /** The operation; its `name` is that of the method that waits. */
  readonly operation: OutgoingRequest['operation'];
  readonly until: (result: Result) => unknown;
  /** The values of `until` that end it. Default: any but null. */
  readonly in?: readonly unknown[];
  /** Seconds between two requests. Default: 1. */
  readonly interval?: (result: Result) => number | null | undefined;
  /** In how many seconds, or when, it can no longer come. */
  readonly expires?: (result: Result) => number | string | null | undefined;
}

/**
 * Repeats a call until its result is there; the first one is sent at once.
 *
 * @throws `PollTimeoutError` when it takes too long, and what the call throws, apart from 429: then it waits for as long as
 * the server asks.
 */
export async function poll<Result>(
  wanted: PollDefinition<Result>,
  call: (options: RequestOptions) => Promise<Result>,
  options?: PollOptions<Result>,
): Promise<Result> {
  const { repeat } = await import('./repeat.js');
  return repeat(wanted, call, options);
}
