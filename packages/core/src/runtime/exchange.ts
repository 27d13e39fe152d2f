import type { Attempt, Body } from './attempt.js';
import { recovery } from './load-recovery.js';
import type { ClientDefinition, Operation, RequestParts } from './operation.js';
import type { ClientOptions, RequestOptions, ResponseMetadata } from './options.js';
import { platformFetch } from './platform-fetch.js';
import { readBody } from './read-body.js';
import { text } from './text.js';
import { userAgent } from './user-agent.js';

/** The host in ASCII, and a port that there can be. */
const SERVER =
  /^https?:\/\/([\w.~-]+|\[[\da-f]*:[\w:.%~-]+])(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(\/[^?#@\\{}\s]*)?$/i;

/** Makes the request of an attempt, sends it, and reads the response. */
export async function exchange<Options extends ClientOptions>(
  attempt: Attempt,
  operation: Operation<unknown, Options>,
  definition: ClientDefinition<Options>,
  client: Options,
  options: RequestOptions,
  build?: (options: Options) => RequestParts,
): Promise<ResponseMetadata> {
  const { request, signal } = attempt;
  attempt.parts = build?.(client) ?? {};
  const server =
    options.serverURL ??
    client.overrideServerURL ??
    operation.server?.(client) ??
    client.serverURL ??
    definition.servers(client)[client.serverIndex ?? 0] ??
    '';
  if (!SERVER.test(server)) (await recovery()).refuse(attempt, 'server');
  request.url = server.replace(/\/+$/, '') + (attempt.parts.target ?? operation.path);

  // What is set for one call replaces what is set for all.
  for (const values of [
    {
      accept: operation.accept,
      'content-type': attempt.parts.body?.contentType,
      'user-agent': userAgent(definition, client),
    },
    definition.headers?.(client),
    await operation.security?.(client, attempt),
    client.headers,
    attempt.parts.headers,
    options.headers,
  ])
    for (const name in values) {
      const value = values[name];
      if (value === undefined) continue;
      if (/[^\t -~\x80-\xff]/.test(value)) (await recovery()).refuse(attempt, 'header', name);
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) (await recovery()).refuse(attempt, 'header name', name);
      request.headers[name.toLowerCase()] = value;
    }
  if (client.hooks) await (await recovery()).announce(client, request);
  signal.throwIfAborted();

  const content = attempt.parts.body?.content;
  attempt.init = {
    method: operation.method,
    headers: request.headers,
    body: typeof content === 'function' ? await content() : content,
    redirect: 'manual',
    signal,
  } as RequestInit;
  let response = await (client.fetch ?? platformFetch)(request.url, attempt.init);
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  let outcome = operation.outcomes.find(
    (declared) => declared.status === response.status && declared.contentType === mediaType,
  );
  if (!outcome) [response, outcome] = await (await recovery()).settle(attempt, operation, client, response);
  attempt.response = response;
  const bytes = await readBody(attempt, response);
  const body = (attempt.body = outcome.read?.(bytes) ?? text(bytes, response));
  attempt.result = Object.assign(
    new Result(response, body),
    outcome.field && { [outcome.field]: outcome.decode?.(body) },
  );
  operation.headers?.add(attempt.result, response, outcome.status);
  if (client.hooks || client.validateResponses) {
    await (await recovery()).complete(attempt, operation, client, outcome);
  }
  return attempt.result;
}

/** A class, since an accessor on every single object would be slow to make and slow to collect. */
class Result implements ResponseMetadata {
  readonly #response: Response;
  readonly #body: Body;
  readonly contentType: string;
  readonly statusCode: number;

  constructor(response: Response, body: Body) {
    this.#response = response;
    this.#body = body;
    this.contentType = response.headers.get('content-type') ?? '';
    this.statusCode = response.status;
  }

  get rawResponse(): Response {
    return new Response(this.#response.body && this.#body, this.#response);
  }
}
