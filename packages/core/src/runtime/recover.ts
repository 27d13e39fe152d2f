import type { Attempt, Body } from './attempt.js';
import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { InvalidRequestError } from './errors/invalid-request-error.js';
import { RequestError } from './errors/request-error.js';
import { ResponseTooLargeError } from './errors/response-too-large-error.js';
import { SDKError } from './errors/sdk-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { notify } from './hooks.js';
import type { ClientOptions, CredentialFunction, OutgoingRequest, RequestOptions } from './options.js';
import { pause } from './pause.js';
import { retryDelay } from './retry.js';

/**
 * After a failed attempt: returns when it is time for the next one, or throws the error that the caller gets. Returns
 * whether a credential of the call has been renewed, in this attempt or before.
 */
export async function recover(
  thrown: unknown,
  attempt: Attempt,
  client: ClientOptions,
  options: RequestOptions,
  isRenewed: boolean,
): Promise<boolean> {
  const error = explain(thrown, attempt, options.timeoutMs ?? client.timeoutMs ?? 30_000, options.signal);
  await notify(client, 'afterError', attempt.request, error);
  if (!isRenewed && canRenew(error, attempt)) return true;
  const delay = delayBeforeRetry(error, attempt.request, client, options);
  if (delay === undefined) throw error;
  await pause(delay, attempt, options.signal);
  return isRenewed;
}

/** Calls `refused` of the functions whose credentials the server refused. */
function canRenew(error: unknown, { secrets }: Attempt): boolean {
  if (!(error instanceof SDKError) || error.statusCode < 400 || error.statusCode >= 500) return false;
  return secrets.some((source, at) => {
    const { refused } = Object(source) as Partial<CredentialFunction<unknown>>;
    return typeof source === 'function' && Boolean(refused?.(error, secrets[at + 1]));
  });
}

function explain(thrown: unknown, attempt: Attempt, timeoutMs: number, signal: AbortSignal | undefined): unknown {
  if (attempt.result || thrown instanceof RequestError) return thrown;
  if (signal?.aborted) return new AbortError(attempt, signal.reason);
  if (attempt.isOver) return new TimeoutError(attempt, timeoutMs);
  if (!attempt.parts) return new InvalidRequestError(attempt, thrown instanceof Error ? thrown.message : '');
  // Credential functions and hooks are the caller's, and so are their errors.
  if (!attempt.message) return thrown;
  if (attempt.isTooLong) return new ResponseTooLargeError(attempt);
  if (!attempt.answer || attempt.body === undefined) return new ConnectionError(attempt, thrown);
  const problem = problemOf(attempt, attempt.body, thrown);
  return new SDKError(attempt, attempt.answer, String(attempt.body), problem, undefined);
}

function problemOf(attempt: Attempt, body: Body, thrown: unknown): string {
  if (body.length === 0) return 'the body is empty, JSON was expected';
  const coding = attempt.answer && attempt.headersOf(attempt.answer).get('content-encoding');
  if (coding) return `the body is in the coding ${coding}, which is not known here`;
  return `the body is ${thrown instanceof RangeError ? thrown.message : 'not complete, valid JSON'}`;
}

function delayBeforeRetry(
  error: unknown,
  { attempt, operation }: OutgoingRequest,
  client: ClientOptions,
  options: RequestOptions,
): number | undefined {
  if ((options.retries ?? client.retries) === false) return undefined;
  const retries = { ...client.retries, ...options.retries };
  const asked = Boolean(options.retries) || retries.allMethods;
  if (
    (!asked && !/^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/.test(operation.method)) ||
    attempt >= (retries.maxRetries ?? 2)
  )
    return undefined;
  if (error instanceof SDKError) {
    return [408, 429, 500, 502, 503, 504].includes(error.statusCode)
      ? retryDelay(attempt, retries, error.headers.get('retry-after'))
      : undefined;
  }
  // Another attempt would get the same response.
  if (error instanceof ConnectionError && error.code === 'HPE_HEADER_OVERFLOW') return undefined;
  return error instanceof ConnectionError || error instanceof TimeoutError ? retryDelay(attempt, retries) : undefined;
}
