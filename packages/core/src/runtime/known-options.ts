import type { ClientOptions, RequestOptions } from './options.js';

const CLIENT: readonly (keyof ClientOptions)[] = [
  'serverURL',
  'overrideServerURL',
  'serverIndex',
  'timeoutMs',
  'maxResponseBytes',
  'retries',
  'fetch',
  'proxy',
  'hooks',
  'validateResponses',
  'headers',
  'userAgent',
];

const CALL: readonly (keyof RequestOptions)[] = [
  'signal',
  'timeoutMs',
  'maxResponseBytes',
  'retries',
  'headers',
  'serverURL',
];

/** What is wrong with the options of a client, to which an API adds some, or else with those of a call. */
export function unknownOption(options: object, added?: readonly string[]): string | undefined {
  const known = added ? [...CLIENT, ...added] : CALL;
  const name = Object.keys(options).find((candidate) => !(known as readonly string[]).includes(candidate));
  if (name === undefined) return undefined;
  const likeness = (other: string) => inCommon(name.toLowerCase(), other.toLowerCase()) - other.length / 2;
  const [nearest = ''] = [...known].sort((one, other) => likeness(other) - likeness(one));
  const isNear = likeness(nearest) > -nearest.length / 4;
  return `there is no option ${name}; ${isNear ? `did you mean ${nearest}?` : `there are ${known.join(', ')}`}`;
}

/** How many pairs of neighbouring letters of one text the other has too. */
function inCommon(text: string, other: string): number {
  return Array.from(other).filter((letter, index) => index > 0 && text.includes(other.charAt(index - 1) + letter))
    .length;
}
