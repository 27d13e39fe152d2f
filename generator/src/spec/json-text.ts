/** The places of values in a JSON text. */
import type { Entry, Place } from './outline.ts';

/** Whether a file is read as JSON; the ending decides where there is one. */
export function isJson(file: string, text: string): boolean {
  return /\.json$/i.test(file) || (!/\.ya?ml$/i.test(file) && /^\s*\{/.test(text));
}

/** Code units, because a file can have many millions of them, and each would be a text of its own. */
const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** The value of a text that `JSON.parse` reads. What is in an object or a list is looked for when somebody asks. */
export function jsonOutline(text: string): Place {
  return placeAt({ text, ends: new Map() }, skipSpace(text, 0));
}

interface Scan {
  readonly text: string;
  /** Where long objects and lists end, by where they begin: none is walked again for each object that it is in. */
  readonly ends: Map<number, number>;
}

/** Code units of an object or list from which it is long: to remember each would take more memory than the text. */
const long = 1000;

function placeAt(scan: Scan, start: number): Place {
  const { text } = scan;
  const first = text[start];
  if (first === '"') return { start, end: endOfText(text, start) - 1, children: undefined };
  if (first !== '{' && first !== '[') return { start, end: endOfWord(text, start), children: undefined };
  let children: Map<string, Entry> | undefined;
  return {
    start,
    get children() {
      return (children ??= first === '{' ? entriesAt(scan, start) : itemsAt(scan, start));
    },
  };
}

function entriesAt(scan: Scan, start: number): Map<string, Entry> {
  const { text } = scan;
  const entries = new Map<string, Entry>();
  for (let key = skipSpace(text, start + 1); text[key] === '"';) {
    const end = endOfText(text, key);
    const value = placeAt(scan, skipSpace(text, skipSpace(text, end) + 1));
    entries.set(JSON.parse(text.slice(key, end)) as string, { key, value });
    key = next(scan, value.start);
  }
  return entries;
}

function itemsAt(scan: Scan, start: number): Map<string, Entry> {
  const { text } = scan;
  const items = new Map<string, Entry>();
  let item = skipSpace(text, start + 1);
  for (; item < text.length && text[item] !== ']'; item = next(scan, item)) {
    items.set(String(items.size), { key: item, value: placeAt(scan, item) });
  }
  return items;
}

/** What comes after a value and its comma, or the bracket that closes what it is in. */
function next(scan: Scan, value: number): number {
  const { text } = scan;
  const end = skipSpace(text, endOfValue(scan, value));
  return text[end] === ',' ? skipSpace(text, end + 1) : end;
}

function endOfValue({ text, ends }: Scan, start: number): number {
  const known = ends.get(start);
  if (known !== undefined) return known;
  const open: number[] = [];
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfText(text, index) - 1;
    else if (code === openBrace || code === openBracket) open.push(index);
    else if (code === closeBrace || code === closeBracket) close(open.pop() ?? index, index + 1, ends);
    else if (open.length === 0) return endOfWord(text, index);
    if (open.length === 0) return index + 1;
  }
  return text.length;
}

function close(start: number, end: number, ends: Map<number, number>): void {
  if (end - start >= long) ends.set(start, end);
}

/** Where a number, true, false or null ends. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && /[\w.+-]/.test(text.charAt(end))) end += 1;
  return end;
}

/** Where the text that begins with the quote at `start` ends, behind its other quote; the whole length if it has none. */
export function endOfText(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) return index + 1;
    if (code === backslash) index += 1;
  }
  return text.length;
}

export function skipSpace(text: string, start: number): number {
  let index = start;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
