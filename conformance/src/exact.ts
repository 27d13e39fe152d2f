/** JSON with exact 64-bit integers: an integer that does not fit a `number` is a `bigint`. */

export function parseExactly(text: string): unknown {
  const revive = (_: string, value: unknown, { source }: { source?: string } = {}): unknown =>
    typeof value === 'number' && source !== undefined && /^-?\d+$/.test(source) ? narrow(BigInt(source)) : value;
  return JSON.parse(text, revive);
}

export function writeExactly(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? rawJSON(String(part)) : part));
}

/** A `number` if that is exact, or if the integer has more than 64 bits. */
export function narrow(value: bigint): number | bigint {
  const rounded = Number(value);
  return Number.isSafeInteger(rounded) || Math.abs(rounded) > 2 ** 64 ? rounded : value;
}

/** The compiler has no type for it yet. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };
