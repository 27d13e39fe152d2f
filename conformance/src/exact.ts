/** JSON in which whole numbers of 64 bits are exact: those that a `number` cannot hold are a `bigint`. */

export function parseExactly(text: string): unknown {
  const revive = (_: string, value: unknown, { source }: { source?: string } = {}): unknown =>
    typeof value === 'number' && source !== undefined && /^-?\d+$/.test(source) ? narrow(BigInt(source)) : value;
  return JSON.parse(text, revive);
}

export function writeExactly(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? rawJSON(String(part)) : part));
}

/** A `number` where that is the same, or where there are more than 64 bits. */
export function narrow(value: bigint): number | bigint {
  const rounded = Number(value);
  return Number.isSafeInteger(rounded) || Math.abs(rounded) > 2 ** 64 ? rounded : value;
}

/** The compiler does not know it yet. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };
