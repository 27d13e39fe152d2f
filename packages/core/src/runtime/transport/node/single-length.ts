/** As long as the name that it replaces. */
const OTHER_NAME = 'x-repeated-len';

/**
 * Keeps one `Content-Length` in the head of a response that has several of the same value, which clients may treat as
 * one ([RFC 9110, section 8.6](https://www.rfc-editor.org/rfc/rfc9110#section-8.6)): the parser of Node does not. The
 * others are renamed in place.
 */
export function singleLength(head: Buffer): void {
  const end = head.indexOf('\r\n\r\n');
  const text = head.toString('latin1', 0, end < 0 ? head.length : end);
  if (!/\r\ncontent-length:[^]*\r\ncontent-length:/i.test(text)) return;
  const found = [...text.matchAll(/\r\ncontent-length:[ \t]*(\d+)[ \t]*(?=\r|$)/gi)];
  const [first, ...others] = found;
  if (first === undefined || others.some(([, value]) => value !== first[1])) return;
  for (const { index } of others) head.write(OTHER_NAME, index + 2, 'latin1');
}
