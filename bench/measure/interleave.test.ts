import { expect, test } from 'vitest';
import { interleave } from './interleave.ts';

test('functions take turns, and each round begins with another', () => {
  const order: string[] = [];
  const call = (name: string) => () => {
    order.push(name);
    return `${name}${order.length}`;
  };
  expect(interleave('letters', 3, [call('a'), call('b')])).toEqual([
    ['a1', 'a4', 'a5'],
    ['b2', 'b3', 'b6'],
  ]);
  expect(order.join('')).toBe('abbaab');
});
