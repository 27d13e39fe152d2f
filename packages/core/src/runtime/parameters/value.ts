import { jsonOf } from '../exact/json-of.js';

/** Percent-encodes all but unreserved characters ([RFC 6570, section 3.2.1](https://www.rfc-editor.org/rfc/rfc6570#section-3.2.1)). */
export function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether a value is absent from a request. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Text of a value that is neither list nor object; JSON of one that is, where there is no other way. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean).toString();
}

/** A parameter in the three forms that all styles distinguish, without absent values. */
export type Parts =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly unknown[] }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [string, unknown])[] };

export function partsOf(value: unknown): Parts {
  if (Array.isArray(value)) return { kind: 'list', items: value.filter((item) => !isAbsent(item)) };
  if (typeof value !== 'object' || value === null || value instanceof Date) return { kind: 'value', value };
  return { kind: 'fields', fields: Object.entries(value).filter(([, field]) => !isAbsent(field)) };
}

/** A value as the `content` of a parameter with a JSON media type. */
export function jsonText(value: unknown): string | undefined {
  return value === undefined ? undefined : jsonOf(value);
}
