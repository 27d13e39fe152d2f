import type { ClientOptions, RequestOptions, RetryOptions } from './options.js';

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

/** Options of clients and calls that are numbers from zero. */
export const AMOUNTS: readonly string[] = ['timeoutMs', 'maxResponseBytes'];

const RETRIES: readonly string[] = [
  'maxRetries',
  'initialDelayMs',
  'maxDelayMs',
  'maxRetryAfterMs',
  'allMethods',
] satisfies (keyof RetryOptions)[];

/** The error about an invalid option: an unknown one, or one of `amounts` with a number below zero. */
export function wrongOption(
  options: { readonly retries?: unknown },
  known: readonly string[],
  amounts: readonly string[] = AMOUNTS,
): Error | undefined {
  return (
    unknownOption(options, known) ??
    negativeOption(options, amounts) ??
    (options.retries ? wrongOption(options.retries, RETRIES, RETRIES) : undefined)
  );
}

function unknownOption(options: object, known: readonly string[]): Error | undefined {
  const name = Object.keys(options).find((candidate) => !known.includes(candidate));
  if (name === undefined) return undefined;
  // Similarity is the number of shared pairs of adjacent letters.
  const likeness = (other: string) =>
    Array.from(other).filter(
      (letter, index) => index > 0 && name.toLowerCase().includes((other.charAt(index - 1) + letter).toLowerCase()),
    ).length / other.length;
  const [nearest = ''] = [...known].sort((one, other) => likeness(other) - likeness(one));
  return new TypeError(
    `there is no option ${name}; ${likeness(nearest) > 0.25 ? `did you mean ${nearest}?` : `there are ${known.join(', ')}`}`,
  );
}

function negativeOption(options: object, amounts: readonly string[]): Error | undefined {
  const [name, value] =
    Object.entries(options).find(
      ([candidate, given]) => amounts.includes(candidate) && given !== undefined && !((given as number) >= 0),
    ) ?? [];
  return name === undefined ? undefined : new RangeError(`${name} must be 0 or more, not ${String(value)}`);
}
