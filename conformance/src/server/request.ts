/** Compares a request with what a scenario expects. */
import type { IncomingMessage } from 'node:http';
import { difference, shown } from '../equal.ts';
import { parseExactly } from '../exact.ts';
import type { ExpectedBody, ExpectedRequest } from '../scenario.ts';
import { parseMultipart } from './multipart.ts';

export interface Received {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The headers that HTTP libraries set themselves. */
const transportHeaders = new Set([
  ...['host', 'connection', 'proxy-connection', 'keep-alive', 'content-length', 'transfer-encoding', 'te', 'expect'],
  ...['accept-encoding', 'accept-language', 'user-agent', 'sec-fetch-mode'],
]);

/** Of a conditional request: fetch asks caches not to answer it (https://fetch.spec.whatwg.org, section 4.6). */
const conditionalHeaders = new Set(['cache-control', 'pragma']);

export async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, values = []] of Object.entries(request.headersDistinct)) headers[name] = values.join(' | ');
  return { method: request.method ?? '', target: request.url ?? '', headers, body: Buffer.concat(chunks) };
}

/** The differences, in words. */
export function requestProblems(expected: ExpectedRequest, received: Received): string[] {
  return [
    difference('method', expected.method, received.method),
    difference('target', expected.target, received.target),
    ...headerProblems(expected, received),
    ...bodyProblems(expected.body, received),
  ].filter((problem) => problem !== undefined);
}

function headerProblems({ headers = {}, body }: ExpectedRequest, received: Received): (string | undefined)[] {
  const expected: Record<string, string | null> = { accept: 'application/json', ...headers };
  // Any boundary is right.
  const ownBoundary = body !== undefined && ('multipart' in body || 'mixed' in body) && !('content-type' in headers);
  const isConditional = 'if-none-match' in received.headers;
  const unexpected = Object.keys(received.headers).filter(
    (name) =>
      !(name in expected) &&
      !transportHeaders.has(name) &&
      !(isConditional && conditionalHeaders.has(name)) &&
      !(ownBoundary && name === 'content-type'),
  );
  return [
    ...Object.entries(expected).map(([name, value]) =>
      difference(`header ${name}`, value ?? undefined, named(received.headers[name], value)),
    ),
    ...unexpected.map((name) => `header ${name} was not expected: ${shown(received.headers[name])}`),
  ];
}

/** In scenarios, stands for the name and version of any package (RFC 9110, section 10.1.5). */
export const product = '<product>/<version>';

function named(value: string | undefined, expected: string | null): string | undefined {
  return expected?.includes(product) ? value?.replace(/[\w!#$%&'*+.^`|~-]+\/\d+\.\d+\.\d+$/, product) : value;
}

function bodyProblems(expected: ExpectedBody | undefined, { body, headers }: Received): (string | undefined)[] {
  if (expected === undefined) return [difference('body', '', body.toString('latin1'))];
  if ('json' in expected) return [difference('body', expected.json, parsed(body.toString('utf8')))];
  if ('text' in expected) return [difference('body', expected.text, body.toString('utf8'))];
  if ('base64' in expected) return [difference('body', expected.base64, body.toString('base64'))];
  const [type, all] = 'mixed' in expected ? ['mixed', expected.mixed] : ['form-data', expected.multipart];
  const parts = parseMultipart(headers['content-type'] ?? '', body, type);
  if (typeof parts === 'string') return [parts];
  if (parts.length !== all.length) return [`expected ${all.length} parts, got ${shown(parts)}`];
  return all.flatMap((wanted, index) => {
    const part = parts[index];
    if (part === undefined) return [];
    const text = part.content.toString('utf8');
    return [
      difference(`name of part ${index + 1}`, wanted.name, part.name),
      difference(`file name of ${wanted.name}`, wanted.filename, part.filename),
      difference(`type of ${wanted.name}`, wanted.contentType, part.contentType),
      'base64' in wanted
        ? difference(`part ${wanted.name}`, wanted.base64, part.content.toString('base64'))
        : difference(
            `part ${wanted.name}`,
            'json' in wanted ? wanted.json : wanted.text,
            'json' in wanted ? parsed(text) : text,
          ),
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    return `not JSON: ${text}`;
  }
}
