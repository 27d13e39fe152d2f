/** Requests and responses as text. */
import type { RecordedRequest } from './recorded-request.ts';

/** As HTTP/1.1 writes it ([RFC 9112](https://www.rfc-editor.org/rfc/rfc9112)). */
export function httpRequest({ method, url, headers, body }: RecordedRequest): string {
  const { host, pathname, search } = new URL(url);
  const lines = [`${method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`, ...headers.map(headerLine)];
  return message(lines, body);
}

export function httpResponse(status: number, reason: string, contentType: string | undefined, body?: string): string {
  const lines = [`HTTP/1.1 ${status}${reason === '' ? '' : ` ${reason}`}`];
  if (contentType !== undefined) lines.push(`Content-Type: ${contentType}`);
  return message(lines, body);
}

/** Quotes a value for a POSIX shell. */
export function curlCommand({ method, url, headers, body }: RecordedRequest): string {
  const options = [
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    ...headers.map((header) => `--header ${quoted(headerLine(header))}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return [`curl ${quoted(url)}`, ...options].join(' \\\n  ');
}

function headerLine([name, value]: readonly [string, string]): string {
  return `${name}: ${value}`;
}

function message(lines: readonly string[], body: string | undefined): string {
  return [...lines, ...(body === undefined ? [] : ['', body])].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
