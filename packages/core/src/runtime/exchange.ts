import type { Attempt, Body } from './attempt.js';
import { addHeaders } from './add-headers.js';
import { unknownOption } from './known-options.js';
import { recovery } from './load-recovery.js';
import type { ClientDefinition, Operation, RequestParts } from './operation.js';
import type { ClientOptions, RequestOptions, ResponseMetadata } from './options.js';
import { mayRound, parser } from './parse.js';
import { overFetch } from './transport/fetch.js';
import { platform } from './transport/platform.js';
import { readBody } from './transport/read-body.js';
import type { Answer } from './transport/transport.js';
import { userAgent } from './user-agent.js';

/** The host in ASCII, and a port that there can be. */
const SERVER =
  /^https?:\/\/([\w.~-]+|\[[\da-f]*:[\w:.%~-]+])(:([0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(\/[^?#@\\{}\s]*)?$/i;

/** What all calls of a client have in common. */
export interface Shared<Options extends ClientOptions> {
  readonly definition: ClientDefinition<Options>;
  readonly client: Options;
  /** Headers that are the same for every call: those that credentials replace, and those that replace them. */
  headers?: readonly [Record<string, string>, Record<string, string>];
}

/** Makes the request of an attempt, sends it, and reads the response. */
export async function exchange<Options extends ClientOptions>(
  attempt: Attempt,
  operation: Operation<unknown, Options>,
  shared: Shared<Options>,
  options: RequestOptions,
  build?: (options: Options) => RequestParts,
): Promise<ResponseMetadata> {
  const { definition, client } = shared;
  const { request } = attempt;
  const unknown = unknownOption(options);
  if (unknown) (await recovery()).refuse(attempt, 'option', unknown);
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
  const { headers } = request;
  const { contentType } = attempt.parts.body ?? {};
  const [first, last] = shared.headers ?? [{}, {}];
  let refused = shared.headers
    ? undefined
    : (addHeaders(first, { 'user-agent': userAgent(definition, client) }) ??
      addHeaders(first, definition.headers?.(client)) ??
      addHeaders(last, client.headers));
  if (!refused) shared.headers = [first, last];
  refused ??= addHeaders(headers, { accept: operation.accept, 'content-type': contentType });
  Object.assign(headers, first);
  refused ??= addHeaders(headers, await operation.security?.(client, attempt));
  Object.assign(headers, last);
  refused ??= addHeaders(headers, attempt.parts.headers) ?? addHeaders(headers, options.headers);
  if (refused) (await recovery()).refuse(attempt, ...refused);
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
  const mediaType = answer.headers.get('content-type')?.split(';', 1)[0];
  let outcome = operation.outcomes.find(
    (declared) => declared.status === answer.status && declared.contentType === mediaType,
  );
  if (!outcome)
    [answer, outcome] = await (await recovery()).settle(attempt, operation, client, attempt.message, answer);
  attempt.answer = answer;
  const bytes = await readBody(attempt, answer);
  const body = (attempt.body =
    outcome.read?.(bytes) ??
    (isPlainText(bytes, answer) ? UTF_8.decode(bytes) : (await recovery()).text(bytes, answer)));
  if (outcome.decode && typeof body === 'string' && mayRound(body)) parser.read = (await recovery()).parseExactly;
  attempt.result = Object.assign(
    new Result(attempt, answer, body),
    outcome.field && { [outcome.field]: outcome.decode?.(body) },
  );
  operation.headers?.add(attempt.result, answer, outcome.status);
  if (client.hooks || client.validateResponses) {
    await (await recovery()).complete(attempt, operation, client, outcome);
  }
  return attempt.result;
}

const UTF_8 = /* @__PURE__ */ new TextDecoder();

/** Whether the charset is not another than UTF-8, for all that one can see. */
function isPlainText([first = 0]: Uint8Array, { headers }: Answer): boolean {
  return first < 0xef && !/charset(?!="?utf-8\b)/i.test(headers.get('content-type') ?? '');
}

/** A class, since an accessor on every single object would be slow to make and slow to collect. */
class Result implements ResponseMetadata {
  readonly #attempt: Attempt;
  readonly #answer: Answer;
  readonly #body: Body;
  readonly contentType: string;
  readonly statusCode: number;

  constructor(attempt: Attempt, answer: Answer, body: Body) {
    this.#attempt = attempt;
    this.#answer = answer;
    this.#body = body;
    this.contentType = answer.headers.get('content-type') ?? '';
    this.statusCode = answer.status;
  }

  get rawResponse(): Response {
    const { body, status, statusText } = this.#answer;
    return new Response(body && this.#body, { status, statusText, headers: this.#attempt.headersOf(this.#answer) });
  }
}
