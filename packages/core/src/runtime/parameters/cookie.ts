import { form } from './query.js';

/** Cookies as the value of a `Cookie` header; absent when all of them are. */
export function cookies(...parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length > 0 ? present.join('; ') : undefined;
}

/** A cookie in the style `form`, percent-encoded as in a query. */
export function cookie(name: string, value: unknown, explode = true): string | undefined {
  return form(name, value, explode);
}
