import { expect, test } from 'vitest';
import { instead } from './instead.ts';
import { kinds } from './kinds.ts';

test('whatever makes users change something says what they write instead, and nothing else does', () => {
  const breaking = Object.entries(kinds).filter(({ 1: { users, where } }) => [users, where?.users].includes('major'));
  expect(Object.keys(instead).sort()).toEqual(breaking.map(([id]) => id).sort());
  for (const text of Object.values(instead)) expect(text).toMatch(/^[A-Z][^`*_<>]+\.$/);
});
