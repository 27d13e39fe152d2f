import { mayRound } from '../usual.js';
import { parseExactly } from './parse-exactly.js';

/** The depth limit of JSON; PHP and .NET have one too. */
const DEEPEST = 512;

/**
 * The value of a JSON text. An unpaired surrogate becomes U+FFFD, like bytes that are not valid UTF-8.
 *
 * @throws `SyntaxError` if it is not JSON, `RangeError` if it is nested too deeply.
 */
export function parse(text: string): unknown {
  const whole =
    text.includes('\\u') && /\\u[dD]/.test(text)
      ? text.replace(/\\(?:ud[89ab]..\\ud[c-f]..|u(d[89a-f])..|.)/gis, (escape, half) => (half ? '\\ufffd' : escape))
      : text;
  const value: unknown = mayRound(whole) ? parseExactly(whole) : JSON.parse(whole);
  // A fast check first: most texts have fewer brackets than the depth limit.
  if (hasMany(text) && isDeep(value, DEEPEST)) throw new RangeError(`nested deeper than ${DEEPEST} levels`);
  return value;
}

function hasMany(text: string): boolean {
  let count = 0;
  for (const bracket of '[{') {
    let at = -1;
    while (count <= DEEPEST && (at = text.indexOf(bracket, at + 1)) >= 0) count++;
  }
  return count > DEEPEST;
}

function isDeep(value: unknown, left: number): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (left === 0 || Object.values(value).some((part) => isDeep(part, left - 1)))
  );
}
