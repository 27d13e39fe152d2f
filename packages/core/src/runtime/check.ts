import type { Attempt } from './attempt.js';
import { notify } from './hooks.js';
import { AMOUNTS, CALL_OPTIONS, wrongOption } from './known-options.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { refuse } from './refuse.js';
import { overFetch } from './transport/fetch.js';
import { platform } from './transport/platform.js';

/** A server URL with an ASCII host and a valid port. */
const SERVER =
  /^https?:\/\/([\w.~-]+|\[[\da-f]*:[\w:.%~-]+])(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(\/[^?#@\\{}\s]*)?$/i;

/** Refuses unknown options of a call, and numbers below zero; `amounts`, which are numbers, and `others` are known too. */
export function checkOptions(
  attempt: Attempt,
  options: RequestOptions,
  amounts: readonly string[] = [],
  others: readonly string[] = [],
): void {
  const wrong = wrongOption(options, [...amounts, ...others, ...CALL_OPTIONS], [...amounts, ...AMOUNTS]);
  if (wrong) refuse(attempt, 'option', wrong.message);
}

/** Refuses the base URL of a server that cannot be one. */
export function checkServer(attempt: Attempt, server: string): void {
  if (!SERVER.test(server)) refuse(attempt, 'server');
}

/** Refuses a request that cannot be sent; passes any other to the hooks. */
export async function checkRequest(attempt: Attempt, client: ClientOptions): Promise<void> {
  for (const [name, value] of Object.entries(attempt.request.headers)) {
    if (/[^\t -~\x80-\xff]/.test(value)) refuse(attempt, 'header', name);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) refuse(attempt, 'header name', name);
  }
  if (client.proxy !== undefined && (client.fetch || platform.send === overFetch)) refuse(attempt, 'proxy');
  await notify(client, 'beforeRequest', attempt.request);
}
