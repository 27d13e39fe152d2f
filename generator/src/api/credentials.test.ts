import { expect, test } from 'vitest';
import type { SecurityScheme } from './api.ts';
import { carrierOf, writeRequirement } from './credentials.ts';

const source = { file: 'openapi.yaml', pointer: '' };
const token: SecurityScheme = {
  ...{ name: 'token', description: '', source },
  ...{ kind: 'apiKey', in: 'header', key: 'X-Token' },
};
const basic: SecurityScheme = { name: 'basic', description: '', source, kind: 'basic' };

test('a credential says what carries it; header names are sent in lower case', () => {
  expect(carrierOf(token)).toEqual({ carrier: 'header', key: 'x-token' });
  expect(carrierOf(basic)).toEqual({ carrier: 'basic', key: undefined });
});

test.each([
  [[], undefined],
  [[[]], undefined],
  [[[token]], 'token'],
  [[[token, basic]], 'all(token basic)'],
  [[[token], [basic]], 'one(token basic)'],
  [[[], [token]], 'one(token nothing)'],
  [[[], [token, basic]], 'one(all(token basic) nothing)'],
])('requirement %#', (alternatives: readonly SecurityScheme[][], expected) => {
  const written = writeRequirement(alternatives, {
    scheme: ({ name }) => name,
    together: (parts) => `all(${parts.join(' ')})`,
    either: (parts) => `one(${parts.join(' ')})`,
    anonymous: 'nothing',
  });
  expect(written).toBe(expected);
});
