import { keepDigits } from './digits.js';

/** The result of `JSON.parse`; the digits of whole numbers that a `number` cannot hold are kept separately. */
export function parseExactly(text: string): unknown {
  // First replaces such numbers by strings with a unique mark.
  let mark = 'exact:';
  while (text.includes(mark)) mark += ':';
  try {
    return JSON.parse(marked(text, mark), function (this: object, name: string, value: unknown): unknown {
      if (name.startsWith(mark)) throw new SyntaxError('a number is no name');
      if (typeof value !== 'string' || !value.startsWith(mark)) return value;
      const exact = BigInt(value.slice(mark.length));
      keepDigits(this, name, exact);
      return Number(exact);
    });
  } catch (error) {
    // The caller refuses texts that are nested too deeply.
    if (error instanceof RangeError) return JSON.parse(text);
    throw error;
  }
}

/** Does not match strings with a regular expression, because they may have any length. */
function marked(text: string, mark: string): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const quote = text.indexOf('"', start);
    const end = quote < 0 ? text.length : quote;
    parts.push(text.slice(start, end).replace(NUMBER, (token) => (isUnsafe(token) ? `"${mark}${token}"` : token)));
    start = quote < 0 ? end : endOfString(text, quote);
    parts.push(text.slice(end, start));
  }
  return parts.join('');
}

const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/g;

function isUnsafe(token: string): boolean {
  // Beyond this length a `number` is infinite, and parsing more digits takes ever longer.
  return /^-?[1-9]\d{15,308}$/.test(token) && !Number.isSafeInteger(Number(token));
}

function endOfString(text: string, quote: number): number {
  for (let end = quote + 1; ; end++) {
    end = text.indexOf('"', end);
    if (end < 0) return text.length;
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
}
