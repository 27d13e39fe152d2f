/** As long as the name that it replaces. */
const OTHER_NAME = 'x-repeated-len';

/**
 * Keeps one `Content-Length` in the head of a response that has several of the same value, which clients may treat as
 * one ([RFC 9110, section 8.6](https://www.rfc-editor.org/rfc/rfc9110#section-8.6)): the parser of Node does not. The
 * others are renamed in place.
 */
export function singleLength(head: Buffer): void {
  if (!mayRepeat(head)) return;
  const end = head.indexOf('\r\n\r\n');
  const text = head.toString('latin1', 0, end < 0 ? head.length : end);
  const found = [...text.matchAll(/\r\ncontent-length:[ \t]*(\d+)[ \t]*(?=\r|$)/gi)];
  const [first, ...others] = found;
  if (first === undefined || others.some(([, value]) => value !== first[1])) return;
  for (const { index } of others) head.write(OTHER_NAME, index + 2, 'latin1');
}

/** Whether several lines look like a `Content-Length`; a loop, because it is faster than to make a text first. */
function mayRepeat(head: Buffer): boolean {
  let count = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== LINE_FEED) continue;
    if (head[at + 1] === CARRIAGE_RETURN) break;
    if (head[at + 15] === COLON && ((head[at + 1] ?? 0) | 32) === SMALL_C && ++count > 1) return true;
  }
  return false;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const COLON = 58;
const SMALL_C = 99;
