import { RequestError } from './errors/request-error.js';
import { SDKError } from './errors/sdk-error.js';
import type { Hooks, OutgoingRequest } from './options.js';
import { visible } from './redact.js';

/** Headers whose values hold no secrets. */
const HARMLESS = new Set(['accept', 'content-type', 'content-length', 'content-encoding', 'date', 'retry-after']);

/**
 * Hooks that log every attempt: the method that was called, HTTP method, server and path template, status, content type, sizes, time in
 * milliseconds, retries. Neither bodies nor values of parameters nor credentials are logged; of headers only names,
 * and the values of some that are known to be harmless.
 *
 * @param log Takes a line. Default: `console.debug`.
 */
export function debugLogger(
  log: (line: string) => void = (line) => {
    console.debug(line);
  },
): Hooks {
  const starts = new WeakMap<OutgoingRequest, number>();
  const elapsed = (request: OutgoingRequest) =>
    `${Math.round(performance.now() - (starts.get(request) ?? performance.now()))} ms`;
  return {
    beforeRequest(request) {
      starts.set(request, performance.now());
      log(`-> ${describe(request)} ${headersOf(Object.entries(request.headers))}`);
    },
    async afterSuccess(request, { statusCode, rawResponse }) {
      const time = elapsed(request);
      const size = (await rawResponse.arrayBuffer()).byteLength;
      log(`<- ${describe(request)} ${statusCode} ${size} bytes ${time} ${headersOf(rawResponse.headers)}`);
    },
    afterError(request, error) {
      const kind = error instanceof RequestError ? error.name : 'error of a hook or credential function';
      const answer =
        error instanceof SDKError ? ` ${error.statusCode} ${new TextEncoder().encode(error.body).length} bytes` : '';
      const headers = error instanceof SDKError ? ` ${headersOf(error.headers)}` : '';
      log(`!! ${describe(request)} ${kind}${answer} ${elapsed(request)}${headers}`);
    },
  };
}

function describe({ operation, url, attempt }: OutgoingRequest): string {
  const origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? '';
  return `${operation.name} ${operation.method} ${origin}${operation.path}${attempt > 0 ? ` (retry ${attempt})` : ''}`;
}

function headersOf(headers: Iterable<[string, string]>): string {
  const shown = [...headers].map(([name, value]) => (HARMLESS.has(name) ? `${name}: ${value.slice(0, 100)}` : name));
  return `{${visible(shown.join(', '))}}`;
}
