import { progress } from '../report/progress.ts';

/** Values in turns, a list for each function: whatever slows the machine for a while slows them all. */
export function interleave<Result>(what: string, rounds: number, functions: readonly (() => Result)[]): Result[][] {
  const results: Result[][] = functions.map(() => []);
  for (let round = 0; round < rounds; round++) {
    progress(`${what}, round ${round + 1} of ${rounds}`);
    for (let turn = 0; turn < functions.length; turn++) {
      // Each round begins with another one: nobody always follows the same neighbour's mess.
      const index = (round + turn) % functions.length;
      const result = functions[index]?.();
      if (result !== undefined) results[index]?.push(result);
    }
  }
  progress('');
  return results;
}
