import { kept } from './kept.js';

/** The digits of whole numbers that a `number` cannot hold, by object or list and field. */
const digits = /* @__PURE__ */ new WeakMap<object, Map<string, bigint>>();

export function keepDigits(holder: object, name: string, value: bigint): void {
  kept.carry = carryDigits;
  kept.get = (from, field) => digits.get(from)?.get(field);
  digits.set(holder, (digits.get(holder) ?? new Map<string, bigint>()).set(name, value));
}

/** Copies the kept digits of an object to another, some of whose fields have other names. */
function carryDigits(from: object, to: object, names: Readonly<Record<string, string>>): void {
  for (const [name, value] of digits.get(from) ?? []) {
    keepDigits(to, Object.hasOwn(names, name) ? (names[name] ?? name) : name, value);
  }
}

/**
 * A whole number of a result with all the digits that the server sent: a `number` beyond `Number.MAX_SAFE_INTEGER` is
 * rounded.
 *
 * @param holder The object or list that has the number.
 * @param name Its field, or its index.
 * @returns undefined where there is no whole number.
 */
export function exactInteger(holder: object, name: string | number): bigint | undefined {
  const value = (holder as Readonly<Record<string | number, unknown>>)[name];
  if (!Number.isInteger(value)) return undefined;
  const exact = digits.get(holder)?.get(String(name));
  // The field may have changed since.
  return exact !== undefined && Number(exact) === value ? exact : BigInt(value as number);
}

/**
 * Gives a field a whole number of 64 bits, all digits of which are sent. The field itself is a `number`, which is
 * rounded beyond `Number.MAX_SAFE_INTEGER`.
 *
 * @param holder The object or list that gets the number.
 * @param name Its field, or its index.
 */
export function setExactInteger<Holder extends object>(holder: Holder, name: keyof Holder, value: bigint): void {
  (holder as Record<keyof Holder, number>)[name] = Number(value);
  keepDigits(holder, String(name), value);
}
