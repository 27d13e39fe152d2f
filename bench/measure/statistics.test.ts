import { expect, test } from 'vitest';
import { median, medianDifference } from './statistics.ts';

test('the median of an odd number of values is the middle one, whatever their order', () => {
  expect(median([10, 2, 9])).toBe(9);
});

test('the median of an even number of values is between the middle two', () => {
  expect(median([1, 100, 3, 2])).toBe(2.5);
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow('no values');
});

test('differences are those of the same round', () => {
  // The machine was slow in the second round: neither median alone would tell 5.
  expect(medianDifference([15, 105, 14], [10, 100, 9])).toBe(5);
});
