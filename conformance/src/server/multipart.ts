/** Reads multipart/form-data (RFC 7578) as strictly as the strictest server. */

export interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  /** As UTF-8. */
  readonly content: string;
}

/** The parts, or what is wrong with the body. */
export function parseMultipart(contentType: string, body: Buffer): Part[] | string {
  const boundary = /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(contentType)?.[1];
  if (boundary === undefined) return `not a multipart content type: ${contentType}`;
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
    content: utf8(rest.join('\r\n\r\n')),
  };
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
