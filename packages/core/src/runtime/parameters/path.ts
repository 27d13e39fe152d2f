import { encodeUnreserved, isAbsent, type Parts, partsOf, textOf } from './value.js';

/**
 * Joins encoded pieces of a path. A `.` or `..` between slashes, also as `%2e`, is refused: URL parsers take such a
 * segment away, so that the request would go to another path.
 */
export function path(...pieces: readonly string[]): string {
  const joined = pieces.join('');
  if (joined.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
    throw new TypeError('a path parameter must not make a path segment "." or ".."');
  }
  return joined;
}

/** `blue`, `a,b`, `R,100,G,200`; exploded `a,b`, `R=100,G=200`. */
export function simple(name: string, value: unknown, explode = false): string {
  const text = join(required(name, value), explode ? '=' : ',', ',');
  if (text === '') throw new TypeError(`path parameter ${name} is empty; give it a value`);
  return text;
}

/** `.blue`, `.a,b`, `.R,100,G,200`; exploded `.a.b`, `.R=100.G=200`. */
export function label(name: string, value: unknown, explode = false): string {
  return `.${join(required(name, value), explode ? '=' : ',', explode ? '.' : ',')}`;
}

/** `;color=blue`, `;color=a,b`, `;color=R,100,G,200`; exploded `;color=a;color=b`, `;R=100;G=200`. */
export function matrix(name: string, value: unknown, explode = false): string {
  const parts = required(name, value);
  const pair = (key: string, text: string) => `;${encodeUnreserved(key)}${text && '='}${text}`;
  if (!explode || parts.kind === 'value') return pair(name, join(parts, ',', ','));
  const pairs = parts.kind === 'list' ? parts.items.map((item) => [name, item] as const) : parts.fields;
  return pairs.map(([key, item]) => pair(key, encodeUnreserved(textOf(item)))).join('');
}

function required(name: string, value: unknown): Parts {
  if (isAbsent(value)) throw new TypeError(`path parameter ${name} is missing; give it a value`);
  const parts = partsOf(value);
  if ((parts.kind === 'list' && parts.items.length === 0) || (parts.kind === 'fields' && parts.fields.length === 0)) {
    throw new TypeError(`path parameter ${name} is empty; give it a value`);
  }
  return parts;
}

function join(parts: Parts, equals: string, separator: string): string {
  switch (parts.kind) {
    case 'value':
      return encodeUnreserved(textOf(parts.value));
    case 'list':
      return parts.items.map((item) => encodeUnreserved(textOf(item))).join(separator);
    case 'fields':
      return parts.fields
        .map(([key, field]) => encodeUnreserved(key) + equals + encodeUnreserved(textOf(field)))
        .join(separator);
  }
}
