import type { ClientOptions, RequestOptions } from './options.js';

/** The options of a call. */
export const CALL_OPTIONS: readonly string[] = [
  'signal',
  'timeoutMs',
  'maxResponseBytes',
  'retries',
  'headers',
  'serverURL',
] satisfies (keyof RequestOptions)[];

const OTHERS: readonly (keyof ClientOptions)[] = [
  'overrideServerURL',
  'serverIndex',
  'fetch',
  'proxy',
  'hooks',
  'validateResponses',
  'userAgent',
];

/** The options of every client. */
export const CLIENT_OPTIONS: readonly string[] = [...CALL_OPTIONS.slice(1), ...OTHERS];

/** The message about an unknown option. */
export function unknownOption(options: object, known: readonly string[]): string | undefined {
  const name = Object.keys(options).find((candidate) => !known.includes(candidate));
  if (name === undefined) return undefined;
  // By how many of the pairs of neighbouring letters they share.
  const likeness = (other: string) =>
    Array.from(other).filter(
      (letter, index) => index > 0 && name.toLowerCase().includes((other.charAt(index - 1) + letter).toLowerCase()),
    ).length / other.length;
  const [nearest = ''] = [...known].sort((one, other) => likeness(other) - likeness(one));
  return `there is no option ${name}; ${likeness(nearest) > 0.25 ? `did you mean ${nearest}?` : `there are ${known.join(', ')}`}`;
}
