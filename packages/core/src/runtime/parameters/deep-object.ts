import { encode } from './query.js';
import { encodeUnreserved, isAbsent, partsOf, textOf } from './value.js';

/**
 * `color[R]=100&color[G]=200`, and of a list `color[]=blue&color[]=red`, brackets percent-encoded; deeper objects go on in
 * the same way, and deeper lists repeat their name.
 */
export function deepObject(name: string, value: unknown, allowReserved = false): string | undefined {
  const isList = !isAbsent(value) && partsOf(value).kind === 'list';
  const pairs = pairsOf(encodeUnreserved(isList && !name.endsWith('[]') ? `${name}[]` : name), value, allowReserved);
  return pairs.length > 0 ? pairs.join('&') : undefined;
}

function pairsOf(name: string, value: unknown, allowReserved: boolean): string[] {
  if (isAbsent(value)) return [];
  const parts = partsOf(value);
  switch (parts.kind) {
    case 'value':
      return [`${name}=${encode(textOf(parts.value), allowReserved)}`];
    case 'list':
      return parts.items.flatMap((item) => pairsOf(name, item, allowReserved));
    case 'fields':
      return parts.fields.flatMap(([key, field]) =>
        pairsOf(`${name}%5B${encodeUnreserved(key)}%5D`, field, allowReserved),
      );
  }
}
