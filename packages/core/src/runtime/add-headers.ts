import type { HeaderValues } from './operation.js';

/** Adds headers by their names in lower case, as far as they can be sent; gives what is wrong with the first other one. */
export function addHeaders(
  to: Record<string, string>,
  headers: HeaderValues | undefined,
): ['header' | 'header name', string] | undefined {
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    if (/[^\t -~\x80-\xff]/.test(value)) return ['header', name];
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return ['header name', name];
    to[name.toLowerCase()] = value;
  }
  return undefined;
}
