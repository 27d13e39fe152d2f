import type { Attempt } from './attempt.js';
import { notify } from './hooks.js';
import { CALL_OPTIONS, unknownOption } from './known-options.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { refuse } from './refuse.js';
import { overFetch } from './transport/fetch.js';
import { platform } from './transport/platform.js';

/** A server URL with an ASCII host and a valid port. */
const SERVER =
  /^https?:\/\/([\w.~-]+|\[[\da-f]*:[\w:.%~-]+])(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(\/[^?#@\\{}\s]*)?$/i;

/** Refuses unknown options of a call; `further` are known too. */
export function checkOptions(attempt: Attempt, options: RequestOptions, further: readonly string[] = []): void {
  const unknown = unknownOption(options, [...further, ...CALL_OPTIONS]);
  if (unknown !== undefined) refuse(attempt, 'option', unknown);
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
