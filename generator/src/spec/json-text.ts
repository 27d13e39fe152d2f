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
  return placeAt(text, skipSpace(text, 0));
}

function placeAt(text: string, start: number): Place {
  const first = text[start];
  if (first === '"') return { start, end: endOfText(text, start) - 1, children: undefined };
  if (first !== '{' && first !== '[') return { start, end: endOfWord(text, start), children: undefined };
  let children: Map<string, Entry> | undefined;
  return {
    start,
    get children() {
      return (children ??= first === '{' ? entriesAt(text, start) : itemsAt(text, start));
    },
  };
}

function entriesAt(text: string, start: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let key = skipSpace(text, start + 1); text[key] === '"';) {
    const end = endOfText(text, key);
    const value = placeAt(text, skipSpace(text, skipSpace(text, end) + 1));
    entries.set(JSON.parse(text.slice(key, end)) as string, { key, value });
    key = next(text, value.start);
  }
  return entries;
}

function itemsAt(text: string, start: number): Map<string, Entry> {
  const items = new Map<string, Entry>();
  let item = skipSpace(text, start + 1);
  for (; item < text.length && text[item] !== ']'; item = next(text, item)) {
    items.set(String(items.size), { key: item, value: placeAt(text, item) });
  }
  return items;
}

/** What comes after a value and its comma, or the bracket that closes what it is in. */
function next(text: string, value: number): number {
  const end = skipSpace(text, endOfValue(text, value));
  return text[end] === ',' ? skipSpace(text, end + 1) : end;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfText(text, index) - 1;
    else if (code === openBrace || code === openBracket) depth += 1;
    else if (code === closeBrace || code === closeBracket) depth -= 1;
    else if (depth === 0) return endOfWord(text, index);
    if (depth === 0) return index + 1;
  }
  return text.length;
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
