import { kept } from './kept.js';

/** The JSON text of a value, with all digits of a `bigint` and of a whole number whose digits are kept. */
export function jsonOf(value: unknown): string {
  const exact: bigint[] = [];
  const written = (write: (whole: bigint) => unknown): string =>
    JSON.stringify(value, function (this: object, name: string, part: unknown): unknown {
      const whole = typeof part === 'bigint' ? part : digitsOf(this, name, part);
      if (whole === undefined) return part;
      exact.push(whole);
      return write(whole);
    });
  const rounded = written(() => 0);
  if (exact.length === 0) return rounded;
  // First replaces such numbers by strings with a unique mark.
  let mark = 'exact:';
  while (rounded.includes(mark)) mark += ':';
  return written((whole) => `${mark}${whole}`).replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

/** The kept digits of a number, unless the number has changed since. */
function digitsOf(holder: object, name: string, value: unknown): bigint | undefined {
  if (!kept.get || !Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  const whole = kept.get(holder, name);
  return whole !== undefined && Number(whole) === value ? whole : undefined;
}
