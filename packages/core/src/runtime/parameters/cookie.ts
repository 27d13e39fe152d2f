import { form } from './query.js';
import { isAbsent, partsOf, textOf } from './value.js';

/** Cookies as the value of a `Cookie` header; absent when all of them are. */
export function cookies(...parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length > 0 ? present.join('; ') : undefined;
}

/** A cookie in the style `form`, percent-encoded as in a query. */
export function cookie(name: string, value: unknown, explode = true): string | undefined {
  return form(name, value, explode);
}

/** A cookie in the style `cookie`, which encodes nothing: `color=blue`, `color=a; color=b`, `R=100; G=200`. */
export function plainCookie(name: string, value: unknown, explode = true): string | undefined {
  if (isAbsent(value)) return undefined;
  const parts = partsOf(value);
  if (parts.kind === 'value') return `${name}=${textOf(parts.value)}`;
  const fields = parts.kind === 'list' ? parts.items.map((item) => [name, item] as const) : parts.fields;
  if (fields.length === 0) return undefined;
  if (explode) return fields.map(([key, item]) => `${key}=${textOf(item)}`).join('; ');
  const items = parts.kind === 'list' ? parts.items : parts.fields.flat();
  return `${name}=${items.map(textOf).join(',')}`;
}
