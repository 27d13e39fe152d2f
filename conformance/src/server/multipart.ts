/** Reads multipart bodies (RFC 7578) and accepts only what every server accepts. */

export interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly content: Buffer;
}

/** The parts, or the fault of the body. `type` is `form-data` or another kind of multipart. */
export function parseMultipart(contentType: string, body: Buffer, type = 'form-data'): Part[] | string {
  const [, found, boundary] = /^multipart\/([\w-]+); ?boundary="?([^"]+)"?$/.exec(contentType) ?? [];
  if (boundary === undefined || found !== type) return `not multipart/${type}: ${contentType}`;
  const pieces = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
  const last = pieces.pop();
  if (pieces.shift() !== '' || (last !== '--\r\n' && last !== '--'))
    return 'the parts do not begin or end as they must';
  const parts = pieces.map(parsePart);
  return parts.find((part) => typeof part === 'string') ?? (parts as Part[]);
}

function parsePart(piece: string): Part | string {
  const [head = '', ...rest] = piece.split('\r\n\r\n');
  const lines = head.split('\r\n').slice(1);
  const headers = new Map(
    lines.map((line) => [line.split(':', 1)[0]?.toLowerCase(), utf8(line.replace(/^[^:]*: */, ''))]),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = /^form-data;.*[; ]name="([^"]*)"/.exec(disposition)?.[1];
  if (name === undefined) return `a part without name: ${disposition}`;
  const filename = /; filename="([^"]*)"/.exec(disposition)?.[1];
  const contentType = headers.get('content-type');
  return {
    name,
    ...(filename !== undefined && { filename }),
    ...(contentType !== undefined && { contentType }),
    content: Buffer.from(rest.join('\r\n\r\n'), 'latin1'),
  };
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
