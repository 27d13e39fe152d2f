export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('no values to take the median of');
  return (low + high) / 2;
}

/** Values in turns, a list for each function: whatever slows the machine for a while slows them all. */
export function interleave<Result>(rounds: number, functions: readonly (() => Result)[]): Result[][] {
  const results: Result[][] = functions.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < functions.length; turn++) {
      // Each round begins with another one: nobody always follows the same neighbour's mess.
      const index = (round + turn) % functions.length;
      const result = functions[index]?.();
      if (result !== undefined) results[index]?.push(result);
    }
  }
  return results;
}
