import { encodeUnreserved, isAbsent, partsOf, textOf } from './value.js';

/** The query of a URL with its question mark; empty when all parts of it are absent. */
export function query(...parts: readonly (string | undefined)[]): string {
  const present = parts.filter((part) => part !== undefined);
  return present.length > 0 ? `?${present.join('&')}` : '';
}

/** `color=blue`, `color=a&color=b`, `R=100&G=200`; not exploded `color=a,b`, `color=R,100,G,200`. */
export function form(name: string, value: unknown, explode = true, allowReserved = false): string | undefined {
  return delimited(name, value, explode, allowReserved, ',');
}

/** `color=a%20b`, `color=R%20100%20G%20200`; exploded as {@link form}. */
export function spaceDelimited(
  name: string,
  value: unknown,
  explode = false,
  allowReserved = false,
): string | undefined {
  return delimited(name, value, explode, allowReserved, '%20');
}

/** `color=a%7Cb`, `color=R%7C100%7CG%7C200`; exploded as {@link form}. */
export function pipeDelimited(
  name: string,
  value: unknown,
  explode = false,
  allowReserved = false,
): string | undefined {
  return delimited(name, value, explode, allowReserved, '%7C');
}

/** A parameter in one of the styles that differ in their delimiter, which is given as it is written. */
export function delimited(
  name: string,
  value: unknown,
  explode: boolean,
  allowReserved: boolean,
  delimiter: string,
): string | undefined {
  if (isAbsent(value)) return undefined;
  const text = (item: unknown) => encode(textOf(item), allowReserved);
  const pair = (key: string, encoded: string) => `${encodeUnreserved(key)}=${encoded}`;
  const parts = partsOf(value);
  if (parts.kind === 'value') return pair(name, text(parts.value));
  const fields = parts.kind === 'list' ? parts.items.map((item) => [name, item] as const) : parts.fields;
  if (fields.length === 0) return undefined;
  if (explode) return fields.map(([key, item]) => pair(key, text(item))).join('&');
  const items =
    parts.kind === 'list'
      ? parts.items.map(text)
      : parts.fields.flatMap(([key, item]) => [encodeUnreserved(key), text(item)]);
  return pair(name, items.join(delimiter));
}

/** Percent-encodes a value; with `allowReserved` only what would not reach the server as a part of this value. */
export function encode(text: string, allowReserved: boolean): string {
  if (!allowReserved) return encodeUnreserved(text);
  // Keeps percent-encoded triplets, and reserved characters that have no meaning in a query.
  return text.replace(/%[\dA-Fa-f]{2}|[^\w.~:/?@!$'()*,;=-]+/g, (part) =>
    /^%[\dA-Fa-f]{2}$/.test(part) ? part : encodeUnreserved(part),
  );
}
