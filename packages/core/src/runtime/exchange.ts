import type { Attempt, Body } from './attempt.js';
import { recovery } from './load-recovery.js';
import type { ClientDefinition, Operation, RequestParts } from './operation.js';
import type { ClientOptions, RequestOptions, ResponseMetadata } from './options.js';
import { text } from './text.js';
import { decodedHeaders } from './transport/decoded-headers.js';
import { overFetch } from './transport/fetch.js';
import { platform } from './transport/platform.js';
import { readBody } from './transport/read-body.js';
import type { Answer } from './transport/transport.js';
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
  const { request } = attempt;
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
  // The caller has the error already.
  if (attempt.isOver) throw new Error();

  const content = attempt.parts.body?.content;
  attempt.message = {
    url: request.url,
    method: operation.method,
    headers: request.headers,
    body: typeof content === 'function' ? await content() : content,
  };
  let answer = await (client.fetch ? overFetch : platform.send)(attempt, attempt.message, client);
  const mediaType = answer.headers.get('content-type')?.split(';')[0];
  let outcome = operation.outcomes.find(
    (declared) => declared.status === answer.status && declared.contentType === mediaType,
  );
  if (!outcome)
    [answer, outcome] = await (await recovery()).settle(attempt, operation, client, attempt.message, answer);
  attempt.answer = answer;
  const bytes = await readBody(attempt, answer);
  const body = (attempt.body = outcome.read?.(bytes) ?? text(bytes, answer));
  attempt.result = Object.assign(
    new Result(answer, body),
    outcome.field && { [outcome.field]: outcome.decode?.(body) },
  );
  operation.headers?.add(attempt.result, answer, outcome.status);
  if (client.hooks || client.validateResponses) {
    await (await recovery()).complete(attempt, operation, client, outcome);
  }
  return attempt.result;
}

/** A class, since an accessor on every single object would be slow to make and slow to collect. */
class Result implements ResponseMetadata {
  readonly #answer: Answer;
  readonly #body: Body;
  readonly contentType: string;
  readonly statusCode: number;

  constructor(answer: Answer, body: Body) {
    this.#answer = answer;
    this.#body = body;
    this.contentType = answer.headers.get('content-type') ?? '';
    this.statusCode = answer.status;
  }

  get rawResponse(): Response {
    const { body, status, statusText } = this.#answer;
    return new Response(body && this.#body, { status, statusText, headers: decodedHeaders(this.#answer) });
  }
}
