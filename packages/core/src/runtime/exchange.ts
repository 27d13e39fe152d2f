import type { Attempt, Body } from './attempt.js';
import { CALL_OPTIONS } from './known-options.js';
import { recovery } from './load-recovery.js';
import type { ClientDefinition, Operation, RequestParts } from './operation.js';
import type { ClientOptions, RequestOptions, ResponseMetadata } from './options.js';
import { Result } from './result.js';
import { overFetch } from './transport/fetch.js';
import { platform } from './transport/platform.js';
import { readBody } from './transport/read-body.js';
import { isUsual } from './usual.js';
import { userAgent } from './user-agent.js';

/** Builds the request of an attempt, sends it, and reads an ordinary response. Other modules handle the rest. */
export async function exchange<Options extends ClientOptions>(
  attempt: Attempt,
  operation: Operation<unknown, Options>,
  definition: ClientDefinition<Options>,
  client: Options,
  options: RequestOptions,
  build?: (options: Options) => RequestParts,
): Promise<ResponseMetadata> {
  const { request } = attempt;
  const { headers } = request;
  for (const name in options) {
    if (isUnusual(name, options[name as keyof RequestOptions])) (await recovery()).checkOptions(attempt, options);
  }
  attempt.parts = build?.(client) ?? {};
  const server =
    options.serverURL ??
    client.overrideServerURL ??
    operation.server?.(client) ??
    client.serverURL ??
    definition.servers(client)[client.serverIndex ?? 0] ??
    '';
  if (!/^https?:\/\/[\w.-]+(:[1-5]?\d{1,4})?(\/[\w./~-]*)?$/.test(server)) {
    (await recovery()).checkServer(attempt, server);
  }
  request.url = server.replace(/\/+$/, '') + (attempt.parts.target ?? operation.path);

  // Options of the call replace those of the client. A security scheme may change URL and parts.
  let credentials = operation.security?.(client, attempt);
  // An await takes a turn even where nothing is to be waited for.
  if (credentials instanceof Promise) credentials = await credentials;
  const { body: { contentType, content } = {}, headers: own } = attempt.parts;
  for (const some of [
    { accept: operation.accept, 'content-type': contentType, 'user-agent': userAgent(definition, client) },
    definition.headers?.(client),
    credentials,
    client.headers,
    own,
    options.headers,
  ]) {
    for (const name in some) if (some[name] !== undefined) headers[name.toLowerCase()] = some[name];
  }
  let isChecked = !!client.hooks || client.proxy !== undefined;
  for (const name in headers) isChecked ||= !/^[\w-]+$/.test(name) || /[^ -~]/.test(headers[name] ?? '');
  if (isChecked) {
    await (await recovery()).checkRequest(attempt, client);
  }

  attempt.message = {
    url: request.url,
    method: operation.method,
    headers,
    body: typeof content === 'function' ? await content() : content,
  };
  let answer = await (client.fetch ? overFetch : platform.send)(attempt, attempt.message, client);
  const type = answer.headers.get('content-type')?.replace(/; ?charset=utf-8$/i, '');
  let outcome = operation.outcomes.find(
    ({ status, contentType: declared, read }) => status === answer.status && declared === type && !read,
  );
  let body: Body;
  let rare;
  if (outcome) {
    attempt.answer = answer;
    const bytes = await readBody(attempt, answer);
    body = UTF_8.decode(bytes);
    if (!isUsual(body)) {
      rare = await recovery();
      body = rare.text(bytes, answer);
    }
    attempt.body = body;
  } else {
    rare = await recovery();
    ({ answer, body, outcome } = await rare.settle(attempt, operation, client, attempt.message, answer));
  }
  const result = new Result(attempt, answer, body);
  if (outcome.field) (result as unknown as Fields)[outcome.field] = outcome.decode?.(body, rare?.parse);
  attempt.result = result;
  operation.headers?.add(attempt.result, answer, outcome.status);
  // Only on platforms whose consoles ask objects how to show them.
  if ('process' in globalThis) {
    hide ??= (await import('./undeclared.js').catch(() => undefined))?.hideUndeclared;
    const loading = hide?.(attempt.result, operation, outcome);
    if (loading) await loading;
  }
  if (client.hooks || client.validateResponses) {
    await (await recovery()).complete(attempt, operation, client, outcome);
  }
  return attempt.result;
}

type Fields = Record<string, unknown>;

/** Whether an option of a call needs a check. */
function isUnusual(name: string, value: unknown): boolean {
  return !CALL_OPTIONS.includes(name) || (name === 'retries' ? !!value : typeof value === 'number' && !(value >= 0));
}

/** Imported once, because it is called often. */
let hide: typeof import('./undeclared.js').hideUndeclared | undefined;

const UTF_8 = /* @__PURE__ */ new TextDecoder();
