import type { Holder, Shape } from './shape.js';

/** The wire form of `value`, which is left alone; what is secret in it goes into `secrets`. */
export function encode(value: unknown, shape: Shape | undefined, secrets: unknown[]): unknown {
  if (!shape) return value;
  const holder: Holder = { data: copy(value) };
  shape(holder, 'data', secrets);
  return holder['data'];
}

/** A copy of objects and lists; of all else, such as files and dates, the thing itself. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (Object(value) !== value || !isPlain(value as object)) return value;
  const fields = Object.entries(value as object).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, copy(field)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
