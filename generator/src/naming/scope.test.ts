import { expect, test } from 'vitest';
import { scope, type Claim } from './scope.ts';

const claim = (key: string, ...candidates: string[]): Claim<string> => ({ key, candidates, identity: key });

/** The names of claims, which are the same in the other order. */
function settled(claims: readonly Claim<string>[], reserved: readonly string[] = []): Record<string, string> {
  const [names, reversed] = [claims, claims.toReversed()].map((each) =>
    Object.fromEntries(scope(new Set(reserved)).settle(each)),
  );
  expect(reversed).toEqual(names);
  return names ?? {};
}

test('of two claims to a name, the one whose identity sorts first has it, and the other its next candidate', () => {
  expect(settled([claim('a', 'Scope', 'AScope'), claim('b', 'Scope', 'BScope')])).toEqual({ a: 'Scope', b: 'BScope' });
});

test('a lower order comes before an identity', () => {
  const later = { ...claim('a', 'id', 'idArgument'), order: 1 };
  expect(settled([later, claim('b', 'id', 'other')])).toEqual({ a: 'idArgument', b: 'id' });
});

test('a first candidate comes before the second of another claim', () => {
  expect(settled([claim('a', 'Taken', 'Pet'), claim('b', 'Pet', 'PetB')], ['Taken'])).toEqual({
    a: 'Petca9781',
    b: 'Pet',
  });
});

test('what was settled before keeps its names', () => {
  const names = scope(new Set());
  names.settle([claim('z', 'Pet')]);
  expect(names.settle([claim('a', 'Pet', 'PetA')])).toEqual(new Map([['a', 'PetA']]));
});

test('names that differ only in case collide', () => {
  expect(settled([claim('a', 'user'), claim('b', 'User', 'UserType')])).toEqual({ a: 'user', b: 'UserType' });
});

test('a reserved name is passed over, in its exact spelling', () => {
  expect(settled([claim('a', 'class', 'classValue'), claim('b', 'Class')], ['class'])).toEqual({
    a: 'classValue',
    b: 'Class',
  });
});

test('with no candidate left, the ending depends on what is named and not on what else there is', () => {
  const alone = settled([claim('#/components/schemas/x', 'x')], ['x']);
  const crowded = settled([claim('#/components/schemas/x', 'x'), claim('#/components/schemas/a', 'x')], ['x']);
  expect(alone['#/components/schemas/x']).toMatch(/^x[0-9a-f]{6}$/);
  expect(crowded).toMatchObject(alone);
});

test('a hundred claims that nothing tells apart get a hundred names', () => {
  const claims = Array.from({ length: 100 }, (_, index): Claim<number> => {
    return { key: index, candidates: ['object'], identity: 'object' };
  });
  const names = [...scope(new Set()).settle(claims).values()];
  expect(new Set(names).size).toBe(100);
  expect(names.every((name) => /^object([0-9a-f]{6,10})?$/.test(name))).toBe(true);
});

test('300 characters are cut to what a file name can hold', () => {
  expect(settled([claim('a', 'x'.repeat(300))])['a']?.length).toBeLessThanOrEqual(120);
});
