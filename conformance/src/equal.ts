/** Compares an actual with an expected value. */
import { inspect, isDeepStrictEqual } from 'node:util';

/** What differs, in words; undefined where nothing does. `{$length: n}` stands for any text or bytes of that length, `{$any: true}` for anything. */
export function difference(what: string, expected: unknown, actual: unknown): string | undefined {
  if (matches(expected, actual)) return undefined;
  return `${what}: expected ${shown(expected)}, got ${shown(actual)}`;
}

function matches(expected: unknown, actual: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => matches(item, actual[index]))
    );
  }
  // JSON has one zero, which JavaScript writes without its sign.
  if (expected === actual) return true;
  if (typeof expected !== 'object' || expected === null) return isDeepStrictEqual(expected, actual);
  const { $length, $any } = expected as { $length?: number; $any?: true };
  if ($any) return actual !== undefined;
  if ($length !== undefined) return lengthOf(actual) === $length;
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return false;
  const names = Object.keys(expected);
  return (
    Object.keys(actual).length === names.length &&
    names.every(
      (name) => Object.hasOwn(actual, name) && matches(Reflect.get(expected, name), Reflect.get(actual, name)),
    )
  );
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return value.length;
  const { $bytes } = Object(value) as { $bytes?: unknown };
  return typeof $bytes === 'string' ? Buffer.from($bytes, 'base64').length : undefined;
}

export function shown(value: unknown): string {
  const text = inspect(value, { depth: 9, breakLength: Infinity, maxStringLength: 300 });
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
