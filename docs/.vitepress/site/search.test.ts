import { afterEach, expect, test, vi } from 'vitest';
import { searchOptions } from './search.ts';

const boost = searchOptions(new Map()).miniSearch?.searchOptions?.boostDocument as (
  address: string,
  term: string,
) => number;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The addresses, the best first, to a reader who has chosen Python; those that are left out are not there. */
function ranked(typed: string, addresses: readonly string[]): readonly string[] {
  const value = (selector: string): string => (selector.startsWith('#') ? typed : 'python');
  vi.stubGlobal('document', { querySelector: (selector: string) => ({ value: value(selector) }) });
  return addresses
    .map((address) => [address, boost(address, typed.toLowerCase())] as const)
    .filter(([, factor]) => factor !== 0)
    .toSorted(([, one], [, two]) => two - one)
    .map(([address]) => address);
}

test('a name with underscores is also one word, so every language finds it', () => {
  const { tokenize } = searchOptions(new Map()).miniSearch?.options ?? {};
  expect(tokenize?.('call get_token_details, once')).toEqual([
    ...['call', 'get', 'token', 'details', 'once'],
    'gettokendetails',
  ]);
  expect(tokenize?.('getTokenDetails')).toEqual(['getTokenDetails']);
});

test('an exact name comes first, in the chosen language before others', () => {
  const own = '/python/sdks/authentication/get_token_details.html#result';
  const other = '/php/sdks/authentication/gettokendetails.html#gettokendetails';
  const guide = '/guides/errors.html#what-can-go-wrong';
  expect(ranked('getTokenDetails', [guide, other, own])).toEqual([own, other, guide]);
});

test('guides for users come before the sections of an operation, and those for maintainers do not', () => {
  const user = '/guides/signing-in.html#signing-in';
  const own = '/python/sdks/security/get_transient_token.html#request';
  const maintainer = '/guides/releasing.html#set-up-once';
  expect(ranked('token', [own, maintainer, user])).toEqual([user, own, maintainer]);
});

test('a code is found once for each operation: in the errors of the chosen language', () => {
  const errors = '/python/sdks/authentication/post_users_sign_in_data.html#errors';
  const others = [
    '/python/sdks/authentication/post_users_sign_in_data.html#on-the-wire',
    '/php/sdks/authentication/postuserssignindata.html#errors',
  ];
  const guide = '/guides/errors.html#what-the-codes-mean';
  expect(ranked('1029', [...others, errors, guide])).toEqual([errors, guide]);
});
