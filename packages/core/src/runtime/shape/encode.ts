import { kept } from '../exact/kept.js';
import type { Holder, Shape } from './shape.js';

/** The wire form of `value`, which is not changed; secret values in it are added to `secrets`. */
export function encode(value: unknown, shape: Shape | undefined, secrets: unknown[]): unknown {
  if (!shape) return value;
  const holder: Holder = { data: copy(value) };
  shape(holder, 'data', secrets);
  return holder['data'];
}

/** Copies objects and lists; returns any other value, such as a file or a date, itself. */
function copy(value: unknown): unknown {
  if (Object(value) !== value) return value;
  const given = value as object;
  if (Array.isArray(given)) return carried(given, given.map(copy));
  if (!isPlain(given)) return value;
  const fields = Object.entries(given).filter(([, field]) => field !== undefined);
  return carried(given, Object.fromEntries(fields.map(([name, field]) => [name, copy(field)])));
}

function carried(from: object, to: object): object {
  kept.carry?.(from, to, {});
  return to;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
