import { expect, test } from 'vitest';
import { scope } from './scope.ts';

test('the first claim keeps the name and a later one takes its next candidate', () => {
  const names = scope(new Set());
  expect(names.claim(['Scope', 'ListScope'], 'a')).toBe('Scope');
  expect(names.claim(['Scope', 'ListScope'], 'b')).toBe('ListScope');
});

test('names that differ only in case collide', () => {
  const names = scope(new Set());
  names.claim(['user'], 'a');
  expect(names.claim(['User', 'UserType'], 'b')).toBe('UserType');
});

test('a reserved name is passed over, in its exact spelling', () => {
  const names = scope(new Set(['class']));
  expect(names.claim(['class', 'classValue'], 'a')).toBe('classValue');
  expect(names.claim(['Class'], 'b')).toBe('Class');
});

test('with no candidate left, the ending depends on what is named and not on what came before', () => {
  const first = scope(new Set(['x'])).claim(['x'], '#/components/schemas/x');
  const crowded = scope(new Set(['x']));
  crowded.claim(['x'], '#/components/schemas/other');
  expect(first).toMatch(/^x[0-9a-f]{6}$/);
  expect(crowded.claim(['x'], '#/components/schemas/x')).toBe(first);
});

test('any number of equal names with equal identities get names of their own', () => {
  const names = scope(new Set());
  const claimed = Array.from({ length: 100 }, () => names.claim(['object'], 'object'));
  expect(new Set(claimed).size).toBe(100);
});

test('300 characters are cut to what a file name can hold', () => {
  const name = scope(new Set()).claim(['x'.repeat(300)], 'a');
  expect(name.length).toBeLessThanOrEqual(120);
});
